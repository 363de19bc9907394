// jest's TypeScript transformer: esbuild strips the types, nothing more, so that line numbers in failures stay true.
const { createHash } = require("node:crypto");
const esbuild = require("esbuild");

module.exports = {
  getCacheKey: (source, file) => createHash("sha256").update(esbuild.version).update(file).update(source).digest("hex"),
  process: (source, file) =>
    esbuild.transformSync(source, { loader: "ts", format: "esm", target: "node20", sourcemap: "inline", sourcefile: file }),
};

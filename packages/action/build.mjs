// Bundles the action: one readable file without an HTTP client in it, plus the worker that large histories use.
import { readFileSync } from "node:fs";
import { bundle } from "../../scripts/bundle.mjs";

// @actions/core brings an HTTP client for OIDC tokens, which this action never asks for: the bundle provably has none.
const none = "./src/no-http-client.ts";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

await bundle(
  { index: "src/index.ts" },
  {
    define: { HODLGUARD_VERSION: JSON.stringify(version) },
    alias: { "@actions/http-client": none, "@actions/http-client/lib/auth": none },
  },
);

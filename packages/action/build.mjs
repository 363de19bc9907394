// Bundles the action: one readable file without an HTTP client in it, plus the worker that large histories use.
import { bundle } from "../../scripts/bundle.mjs";

// @actions/core brings an HTTP client for OIDC tokens, which this action never asks for: the bundle provably has none.
const none = "./src/no-http-client.ts";

await bundle({ index: "src/index.ts" }, { alias: { "@actions/http-client": none, "@actions/http-client/lib/auth": none } });

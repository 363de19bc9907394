// The second bundle: the commands with all that they need. `cli.js` loads it unless a quick look was enough, and worker
// threads start from it.

import { isMainThread } from "node:worker_threads";
import { serveThread } from "@hodlguard/scan/thread";

export { main } from "./main.ts";

if (!isMainThread) await serveThread();

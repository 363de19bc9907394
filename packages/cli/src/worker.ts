// The second bundle: the detectors with the mathematics they prove with. `cli.js` loads it when a quick look met something
// suspicious, the commands inspect with it, and worker threads are this file and nothing else.

import { isMainThread } from "node:worker_threads";
import { serveThread } from "@hodlguard/scan/thread";

export * from "@hodlguard/core/inspect";

if (!isMainThread) await serveThread(async (detectors, rules) => (await import("./commands.js")).withCustomRules(detectors, rules));

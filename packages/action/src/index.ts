// The action's entry: GitHub's runner starts this file, and the threads of large histories start from it too. Nothing else
// starts anything.

import { isMainThread } from "node:worker_threads";
import * as core from "@actions/core";
import { serveThread } from "@hodlguard/scan/thread";
import { run } from "./main.ts";

if (isMainThread) await run(core, process.env, new URL(import.meta.url));
else await serveThread();

// The action's entry: GitHub's runner starts this file. Nothing else starts anything.

import * as core from "@actions/core";
import { run } from "./main.ts";

await run(core, process.env);

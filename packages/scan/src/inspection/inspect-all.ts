// Chooses how a source is inspected: a whole object database by threads, anything else here and now. What only big scans
// need is loaded only for them.

import { existsSync } from "node:fs";
import type { Detector } from "@hodlguard/core";
import type { DatabaseSource, ScanSource } from "../sources/source.ts";
import type { DatabaseOptions } from "./inspect-database.ts";
import { type Inspections, inspectHere } from "./inspect-here.ts";

export const inspectAll =
  (options: DatabaseOptions) =>
  async (source: ScanSource, detectors: () => Promise<readonly Detector[]>): Promise<Inspections> => {
    if (!isDatabase(source)) return await inspectHere(source, detectors, options.onProgress);
    const { inspectDatabase } = await import("./inspect-database.ts");
    const workerFile = options.workerFile !== null && existsSync(options.workerFile) ? options.workerFile : null;
    return await inspectDatabase(source, detectors, { ...options, workerFile });
  };

const isDatabase = (source: ScanSource): source is DatabaseSource => "database" in source;

// Chooses how a source is inspected: a whole object database by threads, anything else here and now. What only big scans
// need is loaded only for them.

import { existsSync } from "node:fs";
import type { DatabaseSource, ScanSource } from "../sources/source.ts";
import type { DatabaseOptions } from "./inspect-database.ts";
import { type Inspections, inspectHere } from "./inspect-here.ts";
import type { Inspector } from "./inspector.ts";

export const inspectAll =
  (options: DatabaseOptions) =>
  async (source: ScanSource, inspector: Inspector): Promise<Inspections> => {
    if (!isDatabase(source)) return await inspectHere(source, inspector, options.onProgress);
    const { inspectDatabase } = await import("./inspect-database.ts");
    const workerFile = options.workerFile !== null && existsSync(options.workerFile) ? options.workerFile : null;
    return await inspectDatabase(source, inspector, { ...options, workerFile });
  };

const isDatabase = (source: ScanSource): source is DatabaseSource => "database" in source;

// One GET over TLS to a fixed host, with a bounded answer. No redirects, no proxy from the environment, no lowered
// certificate checks: what goes out is a live credential.

import { Agent, request } from "node:https";
import type { Answer } from "./credential-verdict.ts";

/** Asks `origin + path`; rejects where no answer came. */
export type Ask = (origin: string, path: string, headers: Readonly<Record<string, string>>) => Promise<Answer>;

const LONGEST_MS = 10_000;
const LARGEST = 64 * 1024;

export function askOverTls(signal: AbortSignal): Ask {
  // An agent of our own is not touched by NODE_USE_ENV_PROXY; an explicit true is not lowered by NODE_TLS_REJECT_UNAUTHORIZED.
  const agent = new Agent({ keepAlive: false, rejectUnauthorized: true, minVersion: "TLSv1.2" });
  return (origin, path, headers) =>
    new Promise((resolve, reject) => {
      const outgoing = request(`${origin}${path}`, { method: "GET", agent, headers, timeout: LONGEST_MS, signal }, (incoming) => {
        const chunks: Buffer[] = [];
        let size = 0;
        incoming.on("data", (chunk: Buffer) => {
          size += chunk.length;
          if (size <= LARGEST) chunks.push(chunk);
          else incoming.destroy(new Error("the answer is too long"));
        });
        incoming.on("error", reject);
        incoming.on("end", () => resolve({ status: incoming.statusCode ?? 0, body: parsed(Buffer.concat(chunks).toString("utf8")) }));
      });
      outgoing.on("timeout", () => outgoing.destroy(new Error("no answer in time")));
      outgoing.on("error", reject);
      outgoing.end();
    });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// A repository's files as a map, for the loader's reader.

import { type LoadedPolicy, loadPolicy, type PolicyRequest } from "../../src/policy/load-policy.ts";

const reader = (files: Record<string, string>) => async (path: string) =>
  Object.hasOwn(files, path) ? new TextEncoder().encode(files[path]) : null;

export const load = (files: Record<string, string>, more: Partial<PolicyRequest> = {}): Promise<LoadedPolicy> =>
  loadPolicy({ read: reader(files), today: "2026-11-22", ...more });

/** The loader's complaint about the files, or a thrown error where it had none. */
export async function complaint(files: Record<string, string>, more: Partial<PolicyRequest> = {}): Promise<string> {
  try {
    await load(files, more);
  } catch (error) {
    if (error instanceof Error && error.name === "ConfigurationError") return error.message;
    throw error;
  }
  throw new Error("the policy was accepted");
}

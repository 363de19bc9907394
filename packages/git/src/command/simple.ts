// The door for small calls whose answer is a short text: simple-git, loaded when first asked for (its import costs what
// a whole hook may cost). It drops every GIT_* variable that is not named, which inside a hook means another index, so
// all of the prepared environment is named here, once.

import type { SimpleGit, SimpleGitOptions } from "simple-git";
import { inertSettings } from "./environment.ts";
import type { GitPlace } from "./run.ts";

/**
 * simple-git refuses settings and variables that name commands (even GIT_EXEC_PATH, which git sets for every hook). Here
 * they switch commands off, or are the caller's own; nothing of a scanned repository reaches them.
 */
const unsafe = {
  allowUnsafeAlias: true,
  allowUnsafeAskPass: true,
  allowUnsafeCommandBinaries: true,
  allowUnsafeConfigEnvCount: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeCredentialHelper: true,
  allowUnsafeDiffExternal: true,
  allowUnsafeDiffTextConv: true,
  allowUnsafeEditor: true,
  allowUnsafeExec: true,
  allowUnsafeFilter: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeGitProxy: true,
  allowUnsafeGpgProgram: true,
  allowUnsafeHooksPath: true,
  allowUnsafeInclude: true,
  allowUnsafeMergeDriver: true,
  allowUnsafePack: true,
  allowUnsafePager: true,
  allowUnsafeProtocolOverride: true,
  allowUnsafeSshCommand: true,
  allowUnsafeSubmodule: true,
  allowUnsafeTemplateDir: true,
  allowUnsafeUrlRewrite: true,
} satisfies SimpleGitOptions["unsafe"];

export async function simpleGitAt(place: GitPlace): Promise<SimpleGit> {
  const { simpleGit } = await import("simple-git");
  const settings = inertSettings.filter((word) => word.includes("="));
  const options = { baseDir: place.dir, config: settings, unsafe, allowEnvironment: Object.keys(place.environment) };
  return simpleGit(options).env({ ...place.environment } as Record<string, string>);
}

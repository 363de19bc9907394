// Every command by name. Only the one that was asked for is loaded: a hook must not pay for the others.

import type { Entry } from "./command.ts";

export const commands: readonly Entry[] = [
  { name: "staged", describe: "scan what git is about to commit", load: () => import("./staged.ts") },
  { name: "message", describe: "scan a commit message file", load: () => import("./message.ts") },
  { name: "push", describe: "scan what a push would publish (pre-push: ref lines on standard input)", load: () => import("./push.ts") },
  { name: "receive", describe: "scan what a server is about to accept (pre-receive)", load: () => import("./receive.ts") },
  { name: "range", describe: "scan every commit of BASE..HEAD", load: () => import("./range.ts") },
  { name: "history", describe: "scan everything that the repository holds", load: () => import("./history.ts") },
  { name: "files", describe: "scan files and folders on disk, or standard input", load: () => import("./files.ts") },
  { name: "baseline", describe: "write down today's findings as known", load: () => import("./baseline.ts") },
  { name: "merge", describe: "join the reports of a scan's shards", load: () => import("./merge.ts") },
  { name: "report", describe: "turn a JSON report into another format", load: () => import("./report.ts") },
  { name: "install", describe: "put the guard into this repository's git hooks", load: () => import("./install.ts") },
  { name: "uninstall", describe: "take the guard out of the git hooks again", load: () => import("./uninstall.ts") },
  { name: "doctor", describe: "prove that the guard blocks here, and name what is risky", load: () => import("./doctor.ts") },
  { name: "explain", describe: "tell what a rule or a fingerprint means and what to do", load: () => import("./explain.ts") },
  { name: "verify", describe: "ask Binance whether found credentials are live (goes online)", load: () => import("./verify.ts") },
  { name: "keygen", describe: "make an encrypted key pair for Binance", load: () => import("./keygen.ts") },
  {
    name: "completion",
    describe: "print a shell completion script",
    load: async () => ({ command: (await import("./completion.ts")).completionOf(commands) }),
  },
];

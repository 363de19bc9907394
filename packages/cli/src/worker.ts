// The second bundle: the detectors with the mathematics they prove with. `cli.js` loads it when a quick look met something
// suspicious, the commands inspect with it, and worker threads are this file and nothing else.

export * from "@hodlguard/core/inspect";

// Loaded late: what only threads need must not cost a hook anything.
if (process.argv.includes("hodlguard-thread")) {
  const { serveThread } = await import("@hodlguard/scan/thread");
  await serveThread();
}

// The face that a worker thread needs, apart from everything that only the main thread does.

export { serveThread } from "./inspection/thread.ts";

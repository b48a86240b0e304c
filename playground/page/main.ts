/** Starts the worker, and loads the playground meanwhile. */
import { startWorker } from "./start-worker";

const worker = startWorker();
const { startPlayground } = await import("./playground");
await startPlayground(worker);

import { defineConfig, mergeConfig } from "vitest/config";
import usual from "./vitest.config";

/** The tests with more runs of each property, and those that take long: `npm run test:long`. */
export default mergeConfig(
	usual,
	defineConfig({ test: { env: { LONG: "1" }, testTimeout: 1_200_000 } }),
);

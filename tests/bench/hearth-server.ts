import { monitorEventLoopDelay } from "node:perf_hooks";
import { sayWhyNot } from "../../server/say-why-not.ts";
import { serve } from "../../server/serve.ts";
import { shippedCeilings } from "../../shared/ceilings.ts";

/**
 * The server as it is shipped, but for the ceilings on what one member or socket may bring: a measurement brings more.
 * On SIGUSR2 it prints the longest stall of its event loop since the last time, in ms; it watches from the first time on,
 * for that wakes it a thousand times a second.
 */
const flow = { frames: 1e9, bytes: 1e12, awareness: 1e9 };

const delays = monitorEventLoopDelay({ resolution: 1 });
process.on("SIGUSR2", () => {
	delays.enable();
	process.stdout.write(`longest stall ${delays.max / 1e6} ms\n`);
	delays.reset();
});

await sayWhyNot(() =>
	serve({
		...shippedCeilings,
		rate: { entries: shippedCeilings.rate.entries, windowMs: 0 },
		flood: { entries: 1e9, windowMs: 1 },
		socketBurst: flow,
		socketPerSecond: flow,
	}),
);

import type * as z from "zod/mini";
import type { Ask, Asking } from "./api.ts";
import { createBackoff } from "./backoff.ts";
import type { Asked } from "./family-data.ts";
import type { Link } from "./link.ts";
import { until } from "./until.ts";
import type { World } from "./world.ts";

/** Asks until there is an answer that asking again would not change; null when `signal` ends first. */
export type AskPatiently = <T>(asking: Asking, schema: z.ZodMiniType<T>) => Promise<Asked<T> | null>;

type Parts = { world: World; ask: Ask; link: Link; signal: AbortSignal };

const passing = ["unreachable", "rate_limited", "try_later", "internal"];

export function createAskPatiently({ world, ask, link, signal }: Parts): AskPatiently {
	return async (asking, schema) => {
		const backoff = createBackoff(1_000, 60_000, world.randomBytes);
		while (!signal.aborted) {
			// Offline there is no use in asking, and no harm in waiting.
			if (!(await until([link.state], () => link.state.get().kind === "live", signal))) return null;
			const answer = await ask(asking, schema);
			if (signal.aborted) return null;
			if (answer.ok || !passing.includes(answer.code)) return answer;
			await pause(Math.max(backoff.nextMs(), answer.retryAfterMs ?? 0), signal);
		}
		return null;
	};
}

/** Resolves after `ms`, or when `signal` ends. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		if (signal.aborted) return resolve();
		function end(): void {
			clearTimeout(timer);
			signal.removeEventListener("abort", end);
			resolve();
		}
		const timer = setTimeout(end, ms);
		signal.addEventListener("abort", end);
	});
}

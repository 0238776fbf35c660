import { HttpProblem } from "../../http-problem.ts";
import { createPace } from "./pace.ts";

/**
 * Looks after a long upload once a second: ends it with a problem when it is too slow, or when whoever brings it may not
 * any more (invariant 5). `came` is told of each piece.
 */
export function watchUpload(
	mayGoOn: () => Promise<boolean>,
	end: (problem: unknown) => void,
): { came: (bytes: number) => void; stop: () => void } {
	const isTooSlow = createPace();
	let bytes = 0;

	async function look(): Promise<void> {
		if (isTooSlow(bytes)) end(new HttpProblem("try_later", { retryAfterSeconds: 1 }));
		else if (!(await mayGoOn())) end(new HttpProblem("forbidden"));
	}

	const timer = setInterval(() => void look().catch(end), 1_000);
	return {
		came: (more) => {
			bytes += more;
		},
		stop: () => clearInterval(timer),
	};
}

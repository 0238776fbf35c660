import type { Entry } from "../../shared/entry.ts";
import type { Said } from "../../shared/said.ts";
import type { Gate } from "../gate/verdict.ts";
import { HttpProblem } from "../http-problem.ts";
import type { SignedIn } from "../people/signed-in.ts";

/**
 * Brings one entry to the gate as a device of mine would. Resolves when it is on disk: the entry and whether it was
 * there before, or null when no entry came of it. Throws the gate's refusals, and rate_limited where a device would wait.
 */
export async function submitOne(
	gate: Gate,
	said: Said,
	{ member, device }: SignedIn,
): Promise<{ entry: Entry; again: boolean } | null> {
	const [verdict] = await gate.submit([said], { memberId: member.id, deviceId: device.id });
	switch (verdict?.kind) {
		case "accepted":
			return { entry: verdict.entry, again: verdict.again };
		case "done":
			return null;
		case "wait":
			throw new HttpProblem("rate_limited", { retryAfterSeconds: Math.max(1, Math.ceil(verdict.ms / 1_000)) });
		case "refused":
			throw new HttpProblem(verdict.code);
		default:
			throw new Error("The gate gave no verdict.");
	}
}

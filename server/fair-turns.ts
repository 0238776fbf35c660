import type { Clock } from "../shared/ids.ts";
import { endOfTurn } from "./end-of-turn.ts";

/**
 * When this member may work again. Null for at once, as who asks now and then is told; whoever had to wait may have
 * been signed out meanwhile.
 */
export type TakeTurn = (who: { memberId: string; deviceId: string }) => Promise<void> | null;

/** What one member may use of a turn of the event loop before the others are heard. */
const shareMs = 4;
/** How many pieces of work somebody may begin in one turn when nothing is known of them yet, and at most. */
const pieces = { atFirst: 4, most: 64 };

/** Whoever was heavy rests so many times as long as they worked: another's message takes several turns to be Sent. */
const restFactor = 2;
const restMostMs = 100;

/** Nobody rests before they have worked so long: who comes back after a restart opens all their conversations at once. */
const ease = { ms: 200, perSecond: 20 };

/** `waiting`: of each device, in the order in which they are next. */
type Line = { begunAt: number; left: number; allowed: number; waiting: Waiting };
type Waiting = Map<string, (() => void)[]>;

/**
 * Lets no member keep the server to themselves: reading is allowed without end, and two megabytes at a time take ten to
 * thirty milliseconds each. Who asks for more at once than fits their share of a turn of the event loop waits in their
 * own line; between two turns everybody else is heard (20 requests at once for 3 MB each held others up for seconds,
 * measured). How long a piece takes is seen only afterwards: light ones are let on by the dozen, heavy ones one by one.
 */
export function createFairTurns(clock: Clock): TakeTurn {
	const lines = new Map<string, Line>();
	const isAtEase = createEase(clock);

	async function letOn(memberId: string, line: Line): Promise<void> {
		for (;;) {
			await endOfTurn();
			const tookMs = clock() - line.begunAt;
			const isHeavy = tookMs > shareMs;
			line.allowed = isHeavy ? 1 : Math.min(line.allowed * 2, pieces.most);
			if (line.waiting.size === 0) break;
			if (isHeavy && !isAtEase(memberId, tookMs)) await rest(Math.min(tookMs * restFactor, restMostMs));
			line.begunAt = clock();
			const next = oneOfEach(line.waiting, line.allowed);
			line.left = line.allowed - next.length;
			for (const goOn of next) goOn();
		}
		lines.delete(memberId);
	}

	return ({ memberId, deviceId }) => {
		const line = lines.get(memberId) ?? {
			...{ begunAt: clock(), left: pieces.atFirst, allowed: pieces.atFirst },
			waiting: new Map(),
		};
		if (!lines.has(memberId)) {
			lines.set(memberId, line);
			void letOn(memberId, line);
		}
		if (line.left > 0) {
			line.left -= 1;
			return null;
		}
		const mine = line.waiting.get(deviceId) ?? [];
		line.waiting.set(deviceId, mine);
		return new Promise((resolve) => mine.push(resolve));
	};
}

/** The devices by turns: one that was stolen must not keep its owner from signing it out. */
function oneOfEach(waiting: Waiting, most: number): (() => void)[] {
	const taken: (() => void)[] = [];
	// A device that waits for more is put behind the others, and this loop comes to it again.
	for (const [deviceId, pieces] of waiting) {
		if (taken.length === most) break;
		taken.push(...pieces.splice(0, 1));
		waiting.delete(deviceId);
		if (pieces.length > 0) waiting.set(deviceId, pieces);
	}
	return taken;
}

/** Adds work to what a member did lately, and answers whether it is still little. */
function createEase(clock: Clock): (memberId: string, tookMs: number) => boolean {
	const lately = new Map<string, { ms: number; at: number }>();

	return (memberId, tookMs) => {
		const now = clock();
		const before = lately.get(memberId) ?? { ms: 0, at: now };
		const left = Math.max(0, before.ms - ((now - before.at) / 1_000) * ease.perSecond);
		const ms = Math.min(left + tookMs, ease.ms);
		lately.set(memberId, { ms, at: now });
		return ms < ease.ms;
	};
}

function rest(ms: number): Promise<void> {
	return new Promise((resolve) => void setTimeout(resolve, ms));
}

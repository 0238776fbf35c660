import type { Clock } from "../../shared/ids.ts";
import type { SaidMessage } from "../../shared/said.ts";
import type { Database } from "../database/open-database.ts";
import type { Gate } from "../gate/verdict.ts";
import type { Heard } from "../live/heard.ts";

/** Says what is due, while the process lives and at its next start. Neither throws. */
export type DueMessages = {
	start: () => void;
	/** Looks at once; resolves when everything that is due now has been decided, or has to wait. */
	look: () => Promise<void>;
	close: () => Promise<void>;
};

type Parts = {
	database: Database;
	gate: Gate;
	heard: Heard;
	clock: Clock;
	/** It could not be read or committed; it is tried again. */
	onTrouble: (error: unknown) => void;
};

/** A clock may jump, and a timer does not know it: so often it is looked at, in ms; and never more often than that. */
const lookEvery = { most: 10_000, least: 200 } as const;
const atOnce = 100;

export function createDueMessages({ database, gate, heard, clock, onTrouble }: Parts): DueMessages {
	/** When the next is due, in ms; 0 while that is not known. */
	let nextDue = 0;
	/** How often it has become another: what was read meanwhile may be older. */
	let changes = 0;
	let running: Promise<void> = Promise.resolve();
	let timer: NodeJS.Timeout | undefined;
	let isClosed = false;

	async function sayAll(): Promise<void> {
		for (let waitMs = 0; waitMs === 0 && !isClosed; ) {
			const now = clock();
			const due = await readDue(database, new Date(now).toISOString());
			for (const row of due) waitMs = Math.max(waitMs, isClosed ? 0 : await say(row));
			if (waitMs > 0) nextDue = now + waitMs;
			else if (due.length < atOnce) {
				const before = changes;
				const next = await readNextDue(database);
				nextDue = changes === before ? next : 0;
				return;
			}
		}
	}
	/** Answers how long it must wait, in ms. */
	async function say({ id, thread_id, due, body, reply_to, member_id, device_id, composed }: DueRow): Promise<number> {
		const said: SaidMessage = {
			// Whoever wants it said at once names an hour that has passed before it was written.
			...{ id, thread: thread_id, composed: due > composed ? due : composed, kind: "message", body },
			...(reply_to === null ? {} : { replyTo: reply_to }),
		};
		const from = { memberId: member_id, deviceId: device_id, scheduledAt: composed };
		const [verdict] = await gate.submit([said], from);
		return verdict?.kind === "wait" ? verdict.ms : 0;
	}
	function look(): Promise<void> {
		running = running.then(async () => {
			if (isClosed) return;
			try {
				await sayAll();
			} catch (error) {
				nextDue = clock() + lookEvery.most;
				onTrouble(error);
			}
		});
		return running;
	}
	async function tick(): Promise<void> {
		if (nextDue <= clock()) await look();
		if (!isClosed) arm(Math.min(lookEvery.most, Math.max(lookEvery.least, nextDue - clock())));
	}
	function arm(ms: number): void {
		clearTimeout(timer);
		timer = setTimeout(() => void tick(), ms);
		timer.unref();
	}
	const stopHearing = heard.listen({
		onScheduled() {
			nextDue = 0;
			changes += 1;
			if (timer !== undefined) arm(0);
		},
	});

	return {
		start: () => arm(0),
		look,
		async close() {
			isClosed = true;
			clearTimeout(timer);
			stopHearing();
			await running;
		},
	};
}

type DueRow = Awaited<ReturnType<typeof readDue>>[number];

function readDue(database: Database, now: string) {
	return database
		.selectFrom("scheduled")
		.selectAll()
		.where("state", "=", "waiting")
		.where("due", "<=", now)
		.orderBy("due")
		.orderBy("composed")
		.orderBy("id")
		.limit(atOnce)
		.execute();
}

async function readNextDue(database: Database): Promise<number> {
	const next = await database
		.selectFrom("scheduled")
		.select("due")
		.where("state", "=", "waiting")
		.orderBy("due")
		.limit(1)
		.executeTakeFirst();
	return next === undefined ? Number.POSITIVE_INFINITY : Date.parse(next.due);
}

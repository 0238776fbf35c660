import { limits } from "../../shared/limits.ts";
import { closeReasons } from "../../shared/protocol.ts";
import type { OutboxNotice } from "../../shared/refusal.ts";
import type { CrashPoint } from "../crash-point.ts";
import type { Bringer, Gate, Verdict } from "../gate/verdict.ts";
import { type Brought, checkOutboxUpdate, nothingBrought } from "./outbox-update.ts";
import { SyncRefusal } from "./refuse.ts";

/** Who has an outbox open and is told what becomes of it. */
export type OutboxListener = { tell: (notice: OutboxNotice) => void; end: (reason: string) => void };

/** An outbox as one listener has it open. */
export type OpenOutbox = {
	/**
	 * Takes an update, or throws SyncRefusal for bytes that may not be taken. What is new in it is then decided behind
	 * the caller's back, so that a sender's next frame is read during the commit; resolves when it is decided or held back.
	 */
	receive: (update: Uint8Array, from: Bringer) => Promise<void>;
	/** What it has brought since somebody opened it first. */
	brought: () => Brought;
	/** The last to leave takes with them what was remembered of it. */
	leave: () => void;
};

/**
 * The outboxes that are open now: what they bring goes to the gate, in order, and refusals go back.
 * `open` tells the listener what was refused or done in it before.
 */
export type Outboxes = { open: (name: string, listener: OutboxListener) => OpenOutbox };

type Outbox = {
	listeners: Set<OutboxListener>;
	brought: Brought;
	/** Of all updates that brought something. */
	bytes: number;
	/** A commit failed: what comes after the entries that were given up must not get ahead of them. */
	isEnded: boolean;
	/** Brought and not decided yet, in the order they came. */
	undecided: unknown[];
	deciding: Promise<void> | null;
	/** What was refused or done: nothing in a thread document will tell of it. */
	settled: OutboxNotice[];
	/** Set while the rate is waited for. */
	timer: NodeJS.Timeout | null;
};

/** `onUndecided`: a commit failed. The outbox is closed to everybody, so that its entries are new when they are brought again. */
export function createOutboxes(gate: Gate, crashPoint: CrashPoint, onUndecided: (error: unknown) => void): Outboxes {
	const outboxes = new Map<string, Outbox>();

	async function decideAll(outbox: Outbox, from: Bringer): Promise<void> {
		try {
			while (outbox.undecided.length > 0 && outbox.timer === null) {
				// What comes until the commit begins goes with it: the gate reads the list then.
				heed(outbox, from, await gate.submit(outbox.undecided, from));
			}
		} catch (error) {
			outbox.undecided = [];
			outbox.isEnded = true;
			onUndecided(error);
			for (const listener of [...outbox.listeners]) listener.end(closeReasons.tryLater);
		} finally {
			// In the same step as the last look at what is undecided: nothing can come in between and lie there.
			outbox.deciding = null;
		}
	}

	/** What must wait stays undecided here and is asked again; the device keeps it too, should this process end. */
	function heed(outbox: Outbox, from: Bringer, verdicts: Verdict[]): void {
		const waitIndex = verdicts.findIndex((verdict) => verdict.kind === "wait");
		const told = notices(outbox.undecided, verdicts);
		outbox.undecided.splice(0, waitIndex === -1 ? verdicts.length : waitIndex);
		for (const notice of told) {
			if (notice.kind !== "wait") outbox.settled.push(notice);
			for (const listener of outbox.listeners) listener.tell(notice);
		}
		const wait = verdicts[waitIndex];
		if (wait?.kind === "wait") askAgain(outbox, from, wait.ms);
	}

	function askAgain(outbox: Outbox, from: Bringer, ms: number): void {
		outbox.timer = setTimeout(() => {
			outbox.timer = null;
			void goOn(outbox, from);
		}, ms);
		outbox.timer.unref();
	}

	async function goOn(outbox: Outbox, from: Bringer): Promise<void> {
		if (outbox.undecided.length === 0 || outbox.timer !== null) return;
		outbox.deciding ??= decideAll(outbox, from);
		await outbox.deciding;
	}

	function receive(outbox: Outbox, update: Uint8Array, from: Bringer): Promise<void> {
		if (outbox.isEnded) throw new SyncRefusal(closeReasons.tryLater);
		const checked = checkOutboxUpdate(outbox.brought, update);
		if (!checked.ok) throw new SyncRefusal(`${closeReasons.rejected}:${checked.code}`);
		if (checked.elements.length > 0) outbox.bytes += update.byteLength;
		if (outbox.bytes > limits.outboxBytes) throw new SyncRefusal(`${closeReasons.rejected}:full`);
		crashPoint("decoded");
		outbox.brought = checked.brought;
		for (const element of checked.elements) outbox.undecided.push(element);
		return goOn(outbox, from);
	}

	return {
		open(name, listener) {
			const outbox = outboxes.get(name) ?? newOutbox();
			outboxes.set(name, outbox);
			outbox.listeners.add(listener);
			for (const notice of outbox.settled) listener.tell(notice);
			return {
				receive: (update, from) => receive(outbox, update, from),
				brought: () => outbox.brought,
				leave() {
					outbox.listeners.delete(listener);
					if (outbox.listeners.size > 0) return;
					if (outbox.timer !== null) clearTimeout(outbox.timer);
					if (outboxes.get(name) === outbox) outboxes.delete(name);
				},
			};
		},
	};
}

function newOutbox(): Outbox {
	return {
		...{ listeners: new Set(), brought: nothingBrought, bytes: 0, isEnded: false },
		...{ undecided: [], deciding: null, settled: [], timer: null },
	};
}

function notices(elements: readonly unknown[], verdicts: readonly Verdict[]): OutboxNotice[] {
	const found: OutboxNotice[] = [];
	for (const [index, verdict] of verdicts.entries()) {
		const { id, kind } = (elements[index] ?? {}) as { id?: unknown; kind?: unknown };
		if (typeof id === "string" && verdict.kind === "refused") found.push({ kind: "refused", id, code: verdict.code });
		// Read marks come by the dozen, and the member document shows them.
		const isDone = verdict.kind === "done" ? kind !== "read" : isLeave(verdict);
		if (typeof id === "string" && isDone) found.push({ kind: "done", id });
		if (verdict.kind === "wait") return [...found, { kind: "wait", ms: verdict.ms }];
	}
	return found;
}

/** Who leaves gets no document any more in which their leaving stands. */
function isLeave(verdict: Verdict): boolean {
	if (verdict.kind !== "accepted" || verdict.entry.kind !== "members") return false;
	return verdict.entry.remove.includes(verdict.entry.by);
}

import type { Connection } from "@hocuspocus/server";
import { applyUpdate, type Doc } from "yjs";
import { limits } from "../../shared/limits.ts";
import { closeReasons } from "../../shared/protocol.ts";
import type { OutboxNotice } from "../../shared/refusal.ts";
import type { CrashPoint } from "../crash-point.ts";
import { endOfTurn } from "../end-of-turn.ts";
import type { Bringer, Gate, Verdict } from "../gate/verdict.ts";
import { checkOutboxUpdate } from "./outbox-update.ts";
import { SyncRefusal } from "./refuse.ts";

/** The outboxes that are open now: what they bring goes to the gate, in order, and refusals go back. */
export type Outboxes = {
	/**
	 * Merges an update, or throws SyncRefusal for bytes that may not be merged. What is new in it is then decided behind
	 * the caller's back, so that a sender's next frame is read during the commit; resolves when it is decided or held back.
	 */
	receive: (document: Doc, update: Uint8Array, connection: Connection, from: Bringer) => Promise<void>;
	/** Tells a newly opened connection what was refused in this outbox before. */
	greet: (document: Doc, connection: Connection) => void;
};

type Open = {
	/** Bytes merged so far. */
	bytes: number;
	/** A commit failed: what comes after the entries that were given up must not get ahead of them. */
	isEnded: boolean;
	/** Merged and not decided yet, in the order they came. */
	undecided: unknown[];
	deciding: Promise<void> | null;
	refused: OutboxNotice[];
	/** Set while the rate is waited for. */
	timer: NodeJS.Timeout | null;
};

/** Entries brought to the gate at once. */
const entriesTogether = 500;

/** `onUndecided`: a commit failed. The document must be thrown away, so that its entries are new when they are brought again. */
export function createOutboxes(
	gate: Gate,
	crashPoint: CrashPoint,
	onUndecided: (error: unknown, document: Doc) => void,
): Outboxes {
	const open = new WeakMap<Doc, Open>();

	function openOutbox(document: Doc): Open {
		const known = open.get(document);
		if (known) return known;
		const outbox: Open = { bytes: 0, isEnded: false, undecided: [], deciding: null, refused: [], timer: null };
		open.set(document, outbox);
		document.on("destroy", () => {
			if (outbox.timer) clearTimeout(outbox.timer);
		});
		return outbox;
	}

	async function decideAll(document: Doc, outbox: Open, from: Bringer): Promise<void> {
		try {
			while (outbox.undecided.length > 0 && outbox.timer === null) {
				await endOfTurn();
				const together = outbox.undecided.slice(0, entriesTogether);
				heed(document, outbox, from, together, await gate.submit(together, from));
			}
		} catch (error) {
			outbox.undecided = [];
			outbox.isEnded = true;
			onUndecided(error, document);
		} finally {
			// In the same step as the last look at what is undecided: nothing can come in between and lie there.
			outbox.deciding = null;
		}
	}

	/** What must wait stays undecided here and is asked again; the device keeps it too, should this process end. */
	function heed(document: Doc, outbox: Open, from: Bringer, brought: unknown[], verdicts: Verdict[]): void {
		const waitIndex = verdicts.findIndex((verdict) => verdict.kind === "wait");
		outbox.undecided.splice(0, waitIndex === -1 ? brought.length : waitIndex);
		for (const notice of notices(brought, verdicts)) {
			if (notice.kind === "refused") outbox.refused.push(notice);
			tell(document, notice);
		}
		const wait = verdicts[waitIndex];
		if (wait?.kind === "wait") askAgain(document, outbox, from, wait.ms);
	}

	function askAgain(document: Doc, outbox: Open, from: Bringer, ms: number): void {
		outbox.timer = setTimeout(() => {
			outbox.timer = null;
			void goOn(document, outbox, from);
		}, ms);
		outbox.timer.unref();
	}

	async function goOn(document: Doc, outbox: Open, from: Bringer): Promise<void> {
		if (outbox.undecided.length === 0 || outbox.timer !== null) return;
		outbox.deciding ??= decideAll(document, outbox, from);
		await outbox.deciding;
	}

	return {
		receive(document, update, connection, from) {
			const outbox = openOutbox(document);
			if (outbox.isEnded) throw new SyncRefusal(closeReasons.tryLater);
			const checked = checkOutboxUpdate(document, update);
			if (!checked.ok) throw new SyncRefusal(`${closeReasons.rejected}:${checked.code}`);
			if (checked.elements.length > 0) outbox.bytes += update.byteLength;
			if (outbox.bytes > limits.outboxBytes) throw new SyncRefusal(`${closeReasons.rejected}:full`);
			crashPoint("decoded");
			applyUpdate(document, update, { source: "connection", connection });
			outbox.undecided.push(...checked.elements);
			return goOn(document, outbox, from);
		},
		greet(document, connection) {
			for (const notice of open.get(document)?.refused ?? []) connection.sendStateless(JSON.stringify(notice));
		},
	};
}

function notices(elements: readonly unknown[], verdicts: readonly Verdict[]): OutboxNotice[] {
	const found: OutboxNotice[] = [];
	for (const [index, verdict] of verdicts.entries()) {
		if (verdict.kind === "refused") {
			const id = (elements[index] as { id?: unknown } | null)?.id;
			if (typeof id === "string") found.push({ kind: "refused", id, code: verdict.code });
		}
		if (verdict.kind === "wait") return [...found, { kind: "wait", ms: verdict.ms }];
	}
	return found;
}

function tell(document: Doc, notice: OutboxNotice): void {
	const connections = (document as Doc & { getConnections: () => Connection[] }).getConnections();
	for (const connection of connections) connection.sendStateless(JSON.stringify(notice));
}

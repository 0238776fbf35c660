import type { Connection } from "@hocuspocus/server";
import { applyUpdate, type Doc } from "yjs";
import { closeReasons } from "../../shared/protocol.ts";
import type { OutboxNotice } from "../../shared/refusal.ts";
import type { CrashPoint } from "../crash-point.ts";
import type { Bringer, Gate, Verdict } from "../gate/verdict.ts";
import { checkOutboxUpdate } from "./outbox-update.ts";
import { SyncRefusal } from "./refuse.ts";

/** The outboxes that are open now: what they bring goes to the gate, in order, and refusals go back. */
export type Outboxes = {
	/** Resolves when every new entry is decided or held back for its rate; throws SyncRefusal for bytes that may not be merged. */
	receive: (document: Doc, update: Uint8Array, connection: Connection, from: Bringer) => Promise<void>;
	/** Tells a newly opened connection what was refused in this outbox before. */
	greet: (document: Doc, connection: Connection) => void;
};

type Open = {
	/** Updates of one outbox are checked one after the other, also when two sockets bring them. */
	turn: Promise<unknown>;
	refused: OutboxNotice[];
	held: unknown[];
	timer: NodeJS.Timeout | null;
};

export function createOutboxes(gate: Gate, crashPoint: CrashPoint, onError: (error: unknown) => void): Outboxes {
	const open = new WeakMap<Doc, Open>();

	function openOutbox(document: Doc): Open {
		const known = open.get(document);
		if (known) return known;
		const outbox: Open = { turn: Promise.resolve(), refused: [], held: [], timer: null };
		open.set(document, outbox);
		document.on("destroy", () => {
			if (outbox.timer) clearTimeout(outbox.timer);
		});
		return outbox;
	}

	async function take(document: Doc, update: Uint8Array, connection: Connection, from: Bringer): Promise<void> {
		const checked = checkOutboxUpdate(document, update);
		if (!checked.ok) throw new SyncRefusal(`${closeReasons.rejected}:${checked.code}`);
		crashPoint("decoded");
		const outbox = openOutbox(document);
		if (outbox.held.length > 0) outbox.held.push(...checked.elements);
		else await bring(document, outbox, checked.elements, from);
		applyUpdate(document, update, { source: "connection", connection });
	}

	/** What must wait is held here and asked again; the device keeps it too, should this process end. */
	async function bring(document: Doc, outbox: Open, elements: readonly unknown[], from: Bringer): Promise<void> {
		if (elements.length === 0) return;
		const verdicts = await gate.submit(elements, from);
		const waitIndex = verdicts.findIndex((verdict) => verdict.kind === "wait");
		outbox.held = waitIndex === -1 ? [] : elements.slice(waitIndex);
		for (const notice of notices(elements, verdicts)) {
			if (notice.kind === "refused") outbox.refused.push(notice);
			tell(document, notice);
		}
		const wait = verdicts[waitIndex];
		if (wait?.kind === "wait") askAgain(document, outbox, from, wait.ms);
	}

	function askAgain(document: Doc, outbox: Open, from: Bringer, ms: number): void {
		outbox.timer = setTimeout(() => {
			outbox.timer = null;
			outbox.turn = outbox.turn.then(() =>
				bring(document, outbox, outbox.held, from).catch((error) => {
					onError(error);
					askAgain(document, outbox, from, ms);
				}),
			);
		}, ms);
		outbox.timer.unref();
	}

	return {
		receive(document, update, connection, from) {
			const outbox = openOutbox(document);
			const turn = outbox.turn.then(() => take(document, update, connection, from));
			outbox.turn = turn.catch(() => undefined);
			return turn;
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

import * as decoding from "lib0/decoding";
import { parseDocumentName } from "../../shared/document-names.ts";
import { limits } from "../../shared/limits.ts";
import { closeReasons } from "../../shared/protocol.ts";
import type { Access } from "./access.ts";
import type { Admit } from "./admission.ts";
import type { Socket, Who } from "./context.ts";
import * as frames from "./frame.ts";
import type { OpenOutbox, Outboxes } from "./outbox.ts";
import { emptyUpdate, toStateVector } from "./outbox-answers.ts";
import { SyncRefusal } from "./refuse.ts";
import { isTooSlow } from "./slow-reader.ts";

export type OutboxDoorParts = {
	admit: Admit;
	access: Access;
	outboxes: Outboxes;
	send: (frame: Uint8Array) => void;
	onError: (error: unknown) => void;
};

/**
 * The outboxes of one socket. An outbox is nothing but what a device says: no document is kept of it, so its frames do
 * not go through Hocuspocus (docs/decisions/0010). On the wire it is a document like any other.
 */
export type OutboxDoor = {
	/** Takes a frame for an outbox. Never throws. */
	receive: (document: string, opcode: number, frame: Uint8Array) => void;
	/** Closes all of them for a reason. */
	endAll: (reason: string) => void;
	/** The socket is gone. */
	lost: () => void;
};

/** One outbox on its way in, or in. */
type Guest = {
	document: string;
	isEntering: boolean;
	who: Who | null;
	outbox: OpenOutbox | null;
	/** What came and was not looked at yet, in order. */
	frames: Uint8Array[];
	isBusy: boolean;
	isGone: boolean;
	/** The same answer to every update. */
	taken: Uint8Array;
};

/** What Hocuspocus answers to a document that leaves. */
const echoOfGoodbye = "provider_initiated";

export function createOutboxDoor(socket: Socket, parts: OutboxDoorParts): OutboxDoor {
	const { admit, access, outboxes, send, onError } = parts;
	const guests = new Map<string, Guest>();
	/** Bytes that came before their outbox was open. */
	let heldBytes = 0;

	function hold(guest: Guest, frame: Uint8Array): void {
		heldBytes += frame.byteLength;
		guest.frames.push(frame);
		if (heldBytes > limits.frameBytes) socket.close(4429, closeReasons.tooMuch);
	}

	async function enter(guest: Guest, frame: Uint8Array): Promise<void> {
		guest.isEntering = true;
		try {
			guest.who = await admit(socket, guest.document, readToken(frame));
			if (guest.isGone) return leave(guest);
			guest.outbox = outboxes.open(guest.document, {
				tell: (notice) => send(frames.statelessFrame(guest.document, JSON.stringify(notice))),
				end: (reason) => end(guest, reason),
			});
			send(frames.admittedFrame(guest.document));
			for (const held of guest.frames) heldBytes -= held.byteLength;
			await work(guest);
		} catch (error) {
			if (guest.isGone) return;
			leave(guest);
			send(frames.deniedFrame(guest.document, reasonOf(error)));
		}
	}

	/** Frame by frame, in order; without a pause as long as the right to speak here is known. */
	async function work(guest: Guest): Promise<void> {
		if (guest.isBusy) return;
		guest.isBusy = true;
		try {
			for (let next = guest.frames.shift(); next !== undefined && !guest.isGone; next = guest.frames.shift()) {
				if (isTooSlow(socket)) throw new SyncRefusal(closeReasons.tooMuch);
				const answer = mayGoOn(guest);
				if (answer !== true && !(await answer)) throw new SyncRefusal(closeReasons.notFound);
				if (!guest.isGone) take(guest, next);
			}
		} catch (error) {
			end(guest, reasonOf(error));
		} finally {
			guest.isBusy = false;
		}
	}

	/** Asked for each frame: those that wait behind a kick are answered with nothing (invariant 5). */
	function mayGoOn({ document, who }: Guest): ReturnType<Access> {
		const name = parseDocumentName(document);
		return name === null || who === null ? Promise.resolve(false) : access(name, who);
	}

	function take(guest: Guest, frame: Uint8Array): void {
		const { document, outbox, who } = guest;
		if (outbox === null || who === null) return;
		const { opcode } = frames.readHeader(frame);
		if (opcode === frames.opcodes.close) end(guest, echoOfGoodbye);
		if (opcode !== frames.opcodes.sync && opcode !== frames.opcodes.syncReply) return;
		const sync = frames.readSync(frame);
		if (sync === null || sync.step > frames.syncSteps.update)
			throw new SyncRefusal(`${closeReasons.rejected}:unreadable`);
		if (sync.step === frames.syncSteps.step1) {
			send(frames.syncFrame(document, frames.syncSteps.step1, toStateVector(outbox.brought())));
			send(frames.syncFrame(document, frames.syncSteps.step2, emptyUpdate));
			return;
		}
		void outbox.receive(sync.bytes, who).then(() => {
			// Said by itself it would cost the sender a write before their words are even committed.
			if (!guest.isGone) send(guest.taken);
		});
	}

	function end(guest: Guest, reason: string): void {
		if (guest.isGone) return;
		leave(guest);
		send(frames.closeFrame(guest.document, reason));
	}

	function leave(guest: Guest): void {
		if (guest.outbox === null) for (const held of guest.frames) heldBytes -= held.byteLength;
		guest.isGone = true;
		guest.frames = [];
		guest.outbox?.leave();
		if (guest.who !== null) socket.documents.delete(guest.document);
		if (guests.get(guest.document) === guest) guests.delete(guest.document);
	}

	function reasonOf(error: unknown): string {
		if (error instanceof SyncRefusal) return error.reason;
		onError(error);
		return closeReasons.tryLater;
	}

	return {
		receive(document, opcode, frame) {
			let guest = guests.get(document);
			if (guest === undefined) {
				if (opcode === frames.opcodes.close) return;
				if (guests.size >= limits.pendingDocuments) return socket.close(4429, closeReasons.tooMuch);
				guest = newGuest(document);
				guests.set(document, guest);
			}
			if (guest.outbox !== null) {
				guest.frames.push(frame);
				void work(guest);
			} else if (opcode === frames.opcodes.auth && !guest.isEntering) void enter(guest, frame);
			else if (opcode !== frames.opcodes.close) hold(guest, frame);
		},
		endAll(reason) {
			for (const guest of [...guests.values()]) if (guest.outbox !== null) end(guest, reason);
		},
		lost() {
			for (const guest of [...guests.values()]) leave(guest);
		},
	};
}

function newGuest(document: string): Guest {
	return {
		...{ document, isEntering: false, who: null, outbox: null },
		...{ frames: [], isBusy: false, isGone: false, taken: frames.takenFrame(document) },
	};
}

function readToken(frame: Uint8Array): string {
	const body = frames.readBody(frame);
	decoding.readVarUint(body);
	return decoding.readVarString(body);
}

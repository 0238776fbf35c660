import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import * as Y from "yjs";
import { memberDocumentName, outboxDocumentName, threadDocumentName } from "../../shared/document-names.ts";
import type { MessageEntry } from "../../shared/entry.ts";
import type { ThreadRecord } from "../../shared/member-document.ts";
import { closeReasons, protocolVersion } from "../../shared/protocol.ts";
import { outboxNoticeSchema } from "../../shared/refusal.ts";
import type { SaidEntry } from "../../shared/said.ts";
import type { SignedInProgram } from "./rest.ts";

/**
 * A device without a page: real sockets, real Yjs documents, its waiting entries and its replicas in memory.
 * It outlives its connections, as a phone outlives its tunnels: what waits is said again in a fresh outbox document.
 */
export type Device = {
	who: SignedInProgram;
	connect: (url: string) => void;
	disconnect: () => void;
	say: (said: SaidEntry) => void;
	/** Entries said and neither seen accepted nor refused. */
	waiting: () => SaidEntry[];
	/** What this device has shown as Sent, by id: seen in a thread document at least once. */
	sent: ReadonlyMap<string, MessageEntry>;
	refused: ReadonlyMap<string, string>;
	/** Everything in its replicas of a thread, segment after segment, as it stands there. */
	entriesOf: (threadId: string) => MessageEntry[];
	replicas: ReadonlyMap<string, Y.Doc>;
	/** Reasons the server gave for ending or refusing documents. */
	turnedAway: string[];
	/** Calls the listener now and after everything the device hears; returns how to stop. */
	onChange: (listener: () => void) => () => void;
	/** Resolves as soon as the condition holds; rejects after `ms` saying what was waited for. */
	until: (what: string, condition: () => boolean, ms: number) => Promise<void>;
};

export function createDevice(who: SignedInProgram, makePage: () => string): Device {
	const waiting = new Map<string, SaidEntry>();
	const sent = new Map<string, MessageEntry>();
	const refused = new Map<string, string>();
	const replicas = new Map<string, Y.Doc>();
	const turnedAway: string[] = [];
	const watchers = new Set<() => void>();
	let line: Line | null = null;

	type Line = {
		socket: HocuspocusProviderWebsocket;
		providers: Map<string, HocuspocusProvider>;
		outbox: Y.Array<unknown>;
	};

	const changed = () => {
		for (const watcher of [...watchers]) watcher();
	};

	function replica(name: string): Y.Doc {
		const known = replicas.get(name);
		if (known) return known;
		const document = new Y.Doc();
		replicas.set(name, document);
		if (name.startsWith("thread/")) {
			document.getArray<MessageEntry>("messages").observe((event) => {
				for (const { insert } of event.changes.delta) {
					for (const entry of Array.isArray(insert) ? (insert as MessageEntry[]) : []) {
						sent.set(entry.id, entry);
						waiting.delete(entry.id);
					}
				}
			});
		}
		document.on("update", () => {
			if (line !== null) linkThreads(line);
			changed();
		});
		return document;
	}

	function link(to: Line, name: string, document: Y.Doc): void {
		if (to.providers.has(name)) return;
		const provider = new HocuspocusProvider({
			websocketProvider: to.socket,
			name,
			document,
			token: who.token,
			...(name.startsWith("member/") ? {} : { awareness: null }),
			onAuthenticationFailed: ({ reason }) => turnAway(reason),
			onStateless: ({ payload }) => hear(payload),
		});
		provider.on("close", ({ event }: { event: { reason: string } }) => {
			turnAway(event.reason);
			if (event.reason === closeReasons.tryLater || event.reason.startsWith(closeReasons.rejected))
				goOn(to, name, provider);
		});
		to.providers.set(name, provider);
		provider.attach();
	}

	/** An outbox the server closed is replaced by a fresh one; any other document is opened anew, on the same socket. */
	function goOn(from: Line, name: string, provider: HocuspocusProvider): void {
		setTimeout(async () => {
			if (line !== from) return;
			if (name.startsWith("outbox/")) {
				provider.destroy();
				openOutbox(from);
			} else {
				await provider.sendToken();
				provider.startSync();
			}
		}, 200);
	}

	function openOutbox(on: Line): void {
		const document = new Y.Doc();
		on.outbox = document.getArray("entries");
		on.outbox.push([...waiting.values()]);
		link(on, outboxDocumentName(who.deviceId, makePage()), document);
	}

	function turnAway(reason: string): void {
		if (reason === "") return;
		turnedAway.push(reason);
		changed();
	}

	function hear(payload: string): void {
		const notice = outboxNoticeSchema.parse(JSON.parse(payload));
		if (notice.kind === "refused") refused.set(notice.id, notice.code);
		if (notice.kind !== "wait") waiting.delete(notice.id);
		changed();
	}

	function linkThreads(to: Line): void {
		const member = replicas.get(memberDocumentName(who.memberId));
		for (const record of member?.getMap<ThreadRecord>("threads").values() ?? []) {
			for (let segment = 0; segment <= record.open; segment += 1) {
				const name = threadDocumentName(record.id, segment);
				link(to, name, replica(name));
			}
		}
	}

	return {
		who,
		sent,
		refused,
		replicas,
		turnedAway,
		waiting: () => [...waiting.values()],
		connect(url) {
			const address = new URL(`/sync?protocol=${protocolVersion}`, url);
			address.protocol = "ws:";
			const socket = new HocuspocusProviderWebsocket({ url: address.href, delay: 50, minDelay: 50, maxDelay: 500 });
			line = { socket, providers: new Map(), outbox: new Y.Doc().getArray("entries") };
			openOutbox(line);
			const memberName = memberDocumentName(who.memberId);
			link(line, memberName, replica(memberName));
			linkThreads(line);
		},
		disconnect() {
			for (const provider of line?.providers.values() ?? []) provider.destroy();
			line?.socket.destroy();
			line = null;
		},
		say(said) {
			waiting.set(said.id, said);
			line?.outbox.push([said]);
		},
		entriesOf(threadId) {
			const entries: MessageEntry[] = [];
			for (let segment = 0; ; segment += 1) {
				const document = replicas.get(threadDocumentName(threadId, segment));
				if (document === undefined) return entries;
				entries.push(...document.getArray<MessageEntry>("messages").toArray());
			}
		},
		onChange(listener) {
			watchers.add(listener);
			listener();
			return () => watchers.delete(listener);
		},
		until(what, condition, ms) {
			return new Promise((resolve, reject) => {
				const check = () => {
					if (!condition()) return;
					end();
					resolve();
				};
				const timer = setTimeout(() => {
					end();
					reject(new Error(`${who.deviceId} waited ${ms} ms for: ${what}`));
				}, ms);
				const end = () => {
					clearTimeout(timer);
					watchers.delete(check);
				};
				watchers.add(check);
				check();
			});
		},
	};
}

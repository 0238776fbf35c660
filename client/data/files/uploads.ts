import { fileStatusAnswerSchema } from "../../../shared/api/files.ts";
import { type Ask, nothing } from "../api.ts";
import { pause } from "../ask-patiently.ts";
import { createBackoff } from "../backoff.ts";
import type { Link } from "../link.ts";
import type { MemberReplica } from "../member-replica.ts";
import type { Outbox } from "../outbox.ts";
import { createWritable, type Readable } from "../readable.ts";
import { takeTurnsSending } from "../sending-turn.ts";
import type { Tabs } from "../tabs.ts";
import { until } from "../until.ts";
import type { World } from "../world.ts";
import { bringFile } from "./bring-file.ts";
import type { FileDisk } from "./file-disk.ts";
import { changedOwn, type OwnFact, type OwnFile } from "./file-fact.ts";
import { idsInMessages, statesOf } from "./file-signs.ts";
import { type FileWork, fileWork } from "./file-work.ts";
import { heedSaid } from "./heed-said.ts";

/** Brings the bytes of what was said to the server, one file at a time, on one page of this browser. */
export type Uploads = {
	/** Bytes at the server of what is on its way just now, on whichever page. */
	sending: Readable<ReadonlyMap<string, number>>;
	stop: () => void;
};

export type UploadParts = {
	world: World;
	me: string;
	ask: Ask;
	link: Link;
	tabs: Tabs;
	member: MemberReplica;
	outbox: Outbox;
	disk: FileDisk;
};

export function createUploads(parts: UploadParts): Uploads {
	const { world, me, ask, link, tabs, member, outbox, disk } = parts;
	const sending = createWritable<ReadonlyMap<string, number>>(new Map());
	const backoff = createBackoff(1_000, 60_000, world.randomBytes);
	const brought = new Set<string>();
	const asked = new Set<string>();
	const takenBack = new Set<string>();
	/** Tried in vain: the others come first. */
	const tired = new Set<string>();
	/** What the server said last is not ready. */
	let named: readonly string[] = [];
	let running: AbortController | null = null;

	function work(): FileWork[] {
		const states = statesOf(member.view.get());
		return fileWork({ facts: disk.facts.get(), states, outbox: outbox.rows.get() }, { brought, asked, takenBack });
	}
	const isLive = () => link.state.get().kind === "live";

	async function run(signal: AbortSignal): Promise<void> {
		await disk.read;
		while (!signal.aborted) {
			const sources = [link.state, member.view, outbox.rows, disk.facts];
			if (!(await until(sources, () => isLive() && work().length > 0, signal))) return;
			const [first, ...others] = work();
			const next = [first, ...others].find((one) => one !== undefined && !tired.has(one.file.id));
			if (next === undefined) {
				tired.clear();
				await rest(backoff.nextMs(), signal);
				continue;
			}
			const waitMs = await doWork(next, signal).catch(() => 0);
			if (waitMs === null) backoff.reset();
			else tired.add(next.file.id);
			if (waitMs !== null && waitMs > 0) await rest(waitMs, signal);
		}
	}
	/** null when it is done, else how long to wait at least until it is tried again. */
	function doWork({ do: what, file }: FileWork, signal: AbortSignal): Promise<number | null> {
		if (what === "bring") return bring(file, signal);
		return what === "ask" ? askOf(file.id) : takeBack(file.id);
	}

	async function bring(file: OwnFile, signal: AbortSignal): Promise<number | null> {
		const { id } = file;
		const bytes = await disk.bytes(id, "whole");
		if (bytes === null) return 0;
		if (!file.own.isSaid) await changeOwn(id, { isSaid: true });
		const onSent = (sent: number) => show(id, sent);
		const outcome = await bringFile({ world, ask, signal, onSent }, file, bytes);
		if (outcome.kind === "stopped") await changeOwn(id, { stopped: outcome.code });
		if (outcome.kind === "taken") {
			await changeOwn(id, { isBrought: true, isReady: false });
			brought.add(id);
		}
		show(id, null);
		if (outcome.kind !== "taken") return outcome.kind === "stopped" ? null : outcome.waitMs;
		// A store elsewhere does not tell the server that something has come: it looks when it is asked.
		await askOf(id);
		return null;
	}

	async function askOf(id: string): Promise<number | null> {
		const answer = await ask({ method: "GET", path: `/api/files/${id}/status` }, fileStatusAnswerSchema);
		if (!answer.ok && answer.code !== "not_found") return answer.retryAfterMs ?? 0;
		// Whose message may still be refused belongs to none: the server throws it away after a day.
		if (idsInMessages(outbox.rows.get()).includes(id)) return null;
		asked.add(id);
		if (answer.ok && answer.value.status === "ready") await changeOwn(id, { isReady: true, isBrought: true });
		return null;
	}
	async function takeBack(id: string): Promise<number | null> {
		const answer = await ask({ method: "DELETE", path: `/api/files/${id}` }, nothing);
		if (!answer.ok && answer.code !== "not_found") return answer.retryAfterMs ?? 0;
		takenBack.add(id);
		return null;
	}
	const changeOwn = (id: string, change: Partial<OwnFact>) => disk.change(id, (fact) => changedOwn(fact, change));

	function show(id: string, sent: number | null): void {
		showHere(id, sent);
		tabs.tell({ kind: "brought", fileId: id, sent });
	}
	function showHere(id: string, sent: number | null): void {
		const next = new Map(sending.get());
		if (sent === null) next.delete(id);
		else next.set(id, sent);
		sending.set(next);
	}
	/** A wait ends early when a connection comes: then what failed for want of one is tried at once. */
	async function rest(ms: number, signal: AbortSignal): Promise<void> {
		const wasLive = isLive();
		const resting = new AbortController();
		const come = until([link.state], () => isLive() && !wasLive, resting.signal);
		await Promise.race([pause(ms, signal), come]);
		resting.abort();
	}

	const sender = {
		start() {
			running = new AbortController();
			run(running.signal).catch(reportError);
		},
		pause() {
			running?.abort();
			sending.set(new Map());
		},
	};
	const stops = [
		tabs.hear((message) => {
			if (message.kind === "brought") showHere(message.fileId, message.sent);
		}),
		link.state.subscribe(() => {
			if (isLive()) return;
			brought.clear();
			asked.clear();
			takenBack.clear();
		}),
		member.view.subscribe(() => {
			const now = statesOf(member.view.get());
			// Something has been decided about these since they were asked of.
			for (const id of [...named, ...now.keys()]) asked.delete(id);
			named = [...now.keys()];
		}),
		heedSaid({ member, outbox, disk }),
		takeTurnsSending({
			...{ world, name: `hearth brings files for ${me}`, sign: "bringing", tabs, link, sender },
			next() {
				const first = work()[0]?.file.id;
				return first === undefined ? null : `${first} ${sending.get().get(first) ?? 0}`;
			},
		}),
	];
	return {
		sending,
		stop() {
			for (const stop of stops) stop();
			running?.abort();
		},
	};
}

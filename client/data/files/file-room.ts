import { fileUsageAnswerSchema } from "../../../shared/api/files.ts";
import type { AttachedFile } from "../../../shared/attached-file.ts";
import { idsOfFiles } from "../../../shared/attached-file.ts";
import { nothing } from "../api.ts";
import type { DraftFiles } from "../draft-files.ts";
import { StorageFailed } from "../family-data.ts";
import { until } from "../until.ts";
import { createFetchPart } from "./fetch-part.ts";
import { createFileStore } from "./file-database.ts";
import { createFileDisk, type FileWithBytes } from "./file-disk.ts";
import { changedOwn, type FileFact, isUnsent, mayGo, type OwnFact, sizeOf } from "./file-fact.ts";
import { idsInMessages, statesOf } from "./file-signs.ts";
import type { FilePart, Files, StorageUse } from "./files.ts";
import { createOriginals } from "./originals.ts";
import type { Pictures } from "./pictures.ts";
import { type PreparedFile, prepareCopy, prepareFile } from "./prepare-file.ts";
import { createSources } from "./sources.ts";
import { createUploads, type UploadParts, type Uploads } from "./uploads.ts";

/** Everything about files that needs their bytes; fetched when there are some (member-files.ts). */
export type FileRoom = Omit<Files, "progress"> & {
	facts: ReturnType<typeof createFileDisk>["facts"];
	sending: Uploads["sending"];
	/** These are not mine to see any more, or not wanted; what the server does not have stays. */
	forget: (fileIds: readonly string[]) => Promise<void>;
	erase: (fileIds: readonly string[]) => Promise<void>;
	/** The message that carried these was taken off this device. */
	unsay: (files: readonly AttachedFile[]) => Promise<void>;
	stop: () => void;
};

export type FileRoomParts = Omit<UploadParts, "disk"> & { draftFiles: DraftFiles };

/** What was kept and never said, and stands in no draft, is thrown away after this long: a page was killed in between. */
const orphanMs = 24 * 60 * 60_000;
const lookedAgainMs = 60 * 60_000;
const touchMs = 1_000;

export function openFileRoom(parts: FileRoomParts): FileRoom {
	const { world, me, ask, tabs, link, member, outbox, draftFiles } = parts;
	const store = createFileStore(world.indexedDB, me);
	const disk = createFileDisk(store, tabs);
	const originals = createOriginals(store, disk);
	const uploads = createUploads({ ...parts, disk });
	const factOf = (fileId: string) => disk.facts.get().get(fileId);
	const stateOf = (fileId: string) => statesOf(member.view.get()).get(fileId);

	/** Until they are looked at again. */
	const forgotten = new Set<string>();
	const fetchPart = createFetchPart(world);
	async function local(fileId: string, part: FilePart): Promise<Blob | null> {
		await disk.read;
		const fact = factOf(fileId);
		if (fact?.sizes[part] === undefined) return null;
		touch(fact);
		return disk.bytes(fileId, part);
	}
	async function keepFetched(fileId: string, part: FilePart, bytes: Blob): Promise<void> {
		// It came when it was not mine to see any more.
		if (forgotten.has(fileId)) return;
		const fact: FileFact = factOf(fileId) ?? { id: fileId, own: null, sizes: {}, lookedAt: 0 };
		const kept = { ...fact, lookedAt: world.clock() };
		// What cannot be kept is seen all the same, and fetched again the next time.
		await originals.withRoom(bytes.size, () => disk.add(kept, part, bytes)).catch(() => undefined);
		await originals.trim();
	}
	const sources = createSources({
		...{ local, keep: keepFetched, stateOf, fetchPart },
		situationOf: (fileId, part) =>
			[link.state.get().kind === "live", stateOf(fileId)?.status, factOf(fileId)?.sizes[part]].join(),
		changes: [link.state, member.view, disk.facts],
		isLive: () => link.state.get().kind === "live",
	});
	/** A conversation of photos is opened as a whole: they are written down together. */
	const touched = new Set<string>();
	let touching: ReturnType<typeof setTimeout> | undefined;
	function touch(fact: FileFact): void {
		if (world.clock() - fact.lookedAt < lookedAgainMs) return;
		touched.add(fact.id);
		clearTimeout(touching);
		touching = setTimeout(() => {
			disk.looked([...touched], world.clock()).catch(() => undefined);
			touched.clear();
		}, touchMs);
	}

	let turn: Promise<unknown> = Promise.resolve();
	/** One file at a time, its bytes on the disk before the next is read: a phone's memory holds no more. */
	function inTurn<T>(work: () => Promise<T>): Promise<T> {
		const done = turn.then(work);
		turn = done.catch(() => undefined);
		return done;
	}
	let pictures: Promise<Pictures> | null = null;
	function openPictures(): Promise<Pictures> {
		pictures ??= world.openPictures().catch((error: unknown) => {
			pictures = null;
			throw new StorageFailed("unavailable", error);
		});
		return pictures;
	}
	const preparing = async () => ({ pictures: await openPictures(), makeId: world.makeId });
	async function copyNow(file: AttachedFile): Promise<AttachedFile | null> {
		const whole = await local(file.id, "whole");
		if (whole !== null) return keepPrepared(await prepareCopy(await preparing(), file, whole));
		if (stateOf(file.id) !== undefined || forgotten.has(file.id)) return null;
		const fetched = await fetchPart(file, "whole", stopping.signal);
		if (fetched.kind !== "here") return null;
		// The next copy of it, for another thread, finds it on the disk.
		await keepFetched(file.id, "whole", fetched.bytes);
		return keepPrepared(await prepareCopy(await preparing(), file, fetched.bytes));
	}
	async function keepPrepared(prepared: readonly PreparedFile[]): Promise<AttachedFile> {
		const [first] = prepared;
		if (first === undefined) throw new Error("a prepared file is always there");
		const kept = prepared.map((one) => withBytes(one, world.clock()));
		const bytes = kept.reduce((sum, { fact }) => sum + sizeOf(fact, ["phone", "desktop", "whole"]), 0);
		await originals.withRoom(bytes, () => disk.keep(kept));
		world.askToPersist().catch(() => undefined);
		return first.file;
	}
	const changeOwn = (fileId: string, change: Partial<OwnFact>) =>
		disk.change(fileId, (fact) => changedOwn(fact, change));
	function isNamed(fileId: string): boolean {
		const inDrafts = idsOfFiles([...draftFiles.lists.get().values()].flat());
		return (
			idsInMessages(outbox.rows.get()).includes(fileId) || inDrafts.includes(fileId) || stateOf(fileId) !== undefined
		);
	}
	async function throwOrphansAway(): Promise<void> {
		await disk.read;
		if (!(await draftFiles.ready)) return;
		const isKnown = () => outbox.isRead.get() && member.view.get() !== null;
		await until([outbox.isRead, member.view], isKnown, stopping.signal);
		const isOrphan = ({ id, own }: FileFact) =>
			own !== null && !own.isSaid && own.keptAt < world.clock() - orphanMs && !isNamed(id);
		if (stopping.signal.aborted) return;
		await disk.remove([...disk.facts.get().values()].filter(isOrphan).map(({ id }) => id));
	}
	const stopping = new AbortController();
	// What cannot be thrown away now is thrown away at another start.
	throwOrphansAway().catch(() => undefined);

	return {
		facts: disk.facts,
		sending: uploads.sending,
		keep: (chosen, how) => inTurn(async () => keepPrepared(await prepareFile(await preparing(), chosen, how))),
		copy: (file) => inTurn(() => copyNow(file)),
		// Another page may have said them, or have them in its draft: a message is never left without its files.
		drop: (files) => disk.remove(idsOfFiles(files).filter((fileId) => !isNamed(fileId))),
		open(file, part) {
			for (const fileId of idsOfFiles([file])) forgotten.delete(fileId);
			return sources.open(file, part);
		},
		retry: (fileId) => void changeOwn(fileId, { stopped: null }).catch(() => undefined),
		async cancel(fileId) {
			const answer = await ask({ method: "DELETE", path: `/api/files/${fileId}` }, nothing);
			// Where nobody is reached, or nothing is known of it yet, it is told later.
			if (!answer.ok && answer.code !== "unreachable" && answer.code !== "not_found") return answer;
			await changeOwn(fileId, { isCancelled: true });
			await disk.free([fileId]);
			return { ok: true, value: undefined };
		},
		usage: () => ask({ method: "GET", path: "/api/files/usage" }, fileUsageAnswerSchema),
		async storage() {
			await disk.read;
			return storageUse([...disk.facts.get().values()], await world.storageQuota());
		},
		budget: originals.budget,
		setBudget: originals.setBudget,
		freeUp: async () => {
			await disk.read;
			return originals.freeUp();
		},
		async forget(fileIds) {
			for (const fileId of fileIds) forgotten.add(fileId);
			await disk.read;
			const facts = fileIds.flatMap((fileId) => factOf(fileId) ?? []);
			await disk.remove(facts.filter((fact) => !isUnsent(fact)).map(({ id }) => id));
		},
		async erase(fileIds) {
			for (const fileId of fileIds) forgotten.add(fileId);
			await disk.read;
			await disk.remove([...fileIds]);
		},
		async unsay(files) {
			await disk.read;
			for (const fileId of idsOfFiles(files)) await changeOwn(fileId, { isSaid: false });
		},
		stop() {
			stopping.abort();
			clearTimeout(touching);
			uploads.stop();
			sources.stop();
			disk.stop();
			store.close();
		},
	};
}

function withBytes({ file, hash, parts, isPoster }: PreparedFile, now: number): FileWithBytes {
	const sizeIn = (part: FilePart) => parts[part]?.size;
	const { id, name, type, size } = file;
	const own = { name, type, size, hash, isPoster, keptAt: now };
	const nothingYet = { isSaid: false, isBrought: false, isReady: false, stopped: null, isCancelled: false };
	const sizes = { phone: sizeIn("phone"), desktop: sizeIn("desktop"), whole: sizeIn("whole") };
	return { fact: { id, own: { ...own, ...nothingYet }, sizes, lookedAt: now }, parts };
}

function storageUse(facts: readonly FileFact[], quota: number | null): StorageUse {
	const sum = (some: readonly FileFact[], of: readonly FilePart[]) =>
		some.reduce((bytes, fact) => bytes + sizeOf(fact, of), 0);
	return {
		pictures: sum(
			facts.filter((fact) => !isUnsent(fact)),
			["phone", "desktop"],
		),
		originals: sum(facts.filter(mayGo), ["whole"]),
		unsent: sum(facts.filter(isUnsent), ["phone", "desktop", "whole"]),
		quota,
	};
}

import type { Ask } from "../api.ts";
import { createAskPatiently } from "../ask-patiently.ts";
import { derive } from "../derive.ts";
import { StorageFailed } from "../family-data.ts";
import type { MemberFiles } from "../files/member-files.ts";
import type { Link } from "../link.ts";
import { createWritable } from "../readable.ts";
import type { World } from "../world.ts";
import type { ImportOutcome, ImportState, Imports } from "./imports.ts";
import { createKeptImport, type KeptImport } from "./kept-import.ts";
import { readForeign } from "./read-foreign.ts";
import { ImportRefused, runImport } from "./run-import.ts";

type Under = { signal: AbortSignal; onStep: (done: number, total: number) => void; outcome: ImportOutcome };
type Parts = { world: World; me: string; ask: Ask; link: Link; files: MemberFiles };

/** See `Imports`. What was under way when the page was closed goes on at once. */
export function createImports({ world, me, ask, link, files }: Parts): Imports & { close: () => void } {
	const kept = createKeptImport(world.indexedDB, me);
	const now = createWritable<ImportState>({ kind: "resting" });
	const state = derive([now, link.state], (): ImportState => {
		const known = now.get();
		return known.kind === "running" ? { ...known, isWaiting: link.state.get().kind !== "live" } : known;
	});
	let running: AbortController | null = null;
	let isClosed = false;

	async function run(one: KeptImport, isKept: boolean, { signal }: AbortController): Promise<void> {
		const { threadId } = one.wish;
		const outcome: ImportOutcome = { brought: 0, there: 0, omitted: 0, left: 0, first: [] };
		const onStep = (done: number, total: number) =>
			now.set({ kind: "running", threadId, done, total, isWaiting: false, isKept });
		onStep(0, 0);
		const end = await bring(one, { signal, onStep, outcome }).then(
			(): ImportState => ({ kind: signal.aborted ? "stopped" : "done", threadId, outcome }),
			(error: unknown): ImportState =>
				signal.aborted
					? { kind: "stopped", threadId, outcome }
					: { kind: "failed", threadId, code: codeOf(error), outcome },
		);
		// A page that is closed in the midst of it leaves it to the next.
		if (isClosed) return;
		await kept.clear().catch(() => undefined);
		running = null;
		now.set(end);
	}

	async function bring({ chosen, wish }: KeptImport, { signal, onStep, outcome }: Under): Promise<void> {
		const read = await readForeign(chosen);
		const patiently = createAskPatiently({ world, ask, link, signal });
		await runImport({ ask: patiently, files, toBring: files.toBring, read, wish, onStep, signal }, outcome);
	}

	/** One page of this browser at a time: what another page has brought by then is not begun again. */
	async function goOn(ending: AbortController): Promise<void> {
		const work = async () => {
			const found = await kept.read();
			// Another was begun while the disk was read.
			if (isClosed || (running !== null && running !== ending)) return;
			if (found === undefined) return rest();
			running = ending;
			await run(found, true, ending);
		};
		await (world.locks === null ? work() : world.locks.request(`hearth imports for ${me}`, work));
	}
	function rest(): void {
		running = null;
		now.set({ kind: "resting" });
	}
	// Where the disk cannot be read nothing was kept.
	goOn(new AbortController()).catch(() => undefined);

	return {
		state,
		begin(chosen, wish) {
			if (running !== null) return;
			const ending = new AbortController();
			running = ending;
			const one = { chosen, wish };
			now.set({ kind: "running", threadId: wish.threadId, done: 0, total: 0, isWaiting: false, isKept: true });
			const going = kept.write(one).then(
				() => goOn(ending),
				() => run(one, false, ending),
			);
			going.catch(reportError);
		},
		stop: () => running?.abort(),
		heed: () => {
			if (running === null) rest();
		},
		close() {
			isClosed = true;
			running?.abort();
			state.stop();
		},
	};
}

function codeOf(error: unknown): string {
	if (error instanceof ImportRefused) return error.code;
	return error instanceof StorageFailed ? "storage" : "unreadable";
}

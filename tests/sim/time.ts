import type { Random } from "../support/random.ts";
import { type Outside, type Owner, real, running } from "./outside.ts";

type Task = { at: number; order: number; owner: Owner | null; context: Owner | undefined; work: (() => void) | null };

/** One virtual clock for everybody. Tasks run one after the other, each to the end of its microtasks. */
export type Time = {
	now: () => number;
	/** `owner` is whose death takes the task back; null for the world's own. */
	after: (ms: number, owner: Owner | null, work: () => void) => () => void;
	/** Runs the next task that is due until `until` (ms); false when there is none. */
	step: (until: number) => Promise<boolean>;
	pass: (ms: number) => Promise<void>;
	/** Runs tasks until the promise has settled. */
	settle: <T>(promise: Promise<T>) => Promise<T>;
	/** Lets what is ready run: microtasks only. */
	breathe: () => Promise<void>;
	outside: Outside;
	tasksRun: () => number;
};

/** Far more than any schedule needs. */
const tasksAtMost = 150_000;

export function createTime(begin: number, random: Random, onStray: (error: unknown) => void): Time {
	const heap: Task[] = [];
	let now = begin;
	let order = 0;
	let ran = 0;

	function add(ms: number, owner: Owner | null, context: Owner | undefined, work: () => void): () => void {
		order += 1;
		const task: Task = { at: now + ms, order, owner, context, work };
		push(heap, task);
		return () => {
			task.work = null;
		};
	}

	const breathe = () => new Promise<void>((resolve) => void real.setImmediate(() => resolve()));

	async function step(until: number): Promise<boolean> {
		for (;;) {
			const first = heap[0];
			if (first === undefined || first.at > until) return false;
			pop(heap);
			const { work } = first;
			if (work === null || first.owner?.isDead === true) continue;
			now = Math.max(now, first.at);
			ran += 1;
			if (ran > tasksAtMost) throw new Error(`more than ${tasksAtMost} tasks: somebody goes round in a circle`);
			try {
				if (first.context === undefined) running.exit(work);
				else running.run(first.context, work);
			} catch (error) {
				onStray(error);
			}
			await breathe();
			return true;
		}
	}

	/** What a disk does is not undone by the death of the page that asked; its tasks keep their order. */
	function diskMs(lane: Owner["lane"]): number {
		const at = Math.max(lane.freeAt, now + (random.between(0, 9) === 0 ? random.between(1, 6) : 0));
		lane.freeAt = at;
		return at - now;
	}

	return {
		now: () => now,
		after: (ms, owner, work) => add(ms, owner, owner ?? undefined, work),
		step,
		async pass(ms) {
			const until = now + ms;
			while (await step(until));
			now = Math.max(now, until);
		},
		async settle(promise) {
			let isSettled = false;
			const done = () => {
				isSettled = true;
			};
			promise.then(done, done);
			await breathe();
			while (!isSettled && (await step(Number.POSITIVE_INFINITY)));
			return promise;
		},
		breathe,
		outside: {
			now: () => now,
			randomBytes: random.bytes,
			later(work, ms, isImmediate) {
				const owner = running.getStore();
				if (owner === undefined) return add(ms, null, undefined, work);
				if (isImmediate && owner.kind === "page") return add(diskMs(owner.lane), null, owner, work);
				return owner.isDead ? () => undefined : add(ms, owner, owner, work);
			},
			stray: onStray,
		},
		tasksRun: () => ran,
	};
}

function isBefore(one: Task, other: Task): boolean {
	return one.at < other.at || (one.at === other.at && one.order < other.order);
}

function push(heap: Task[], task: Task): void {
	let index = heap.push(task) - 1;
	while (index > 0) {
		const parent = (index - 1) >> 1;
		const above = heap[parent];
		if (above === undefined || !isBefore(task, above)) break;
		heap[index] = above;
		index = parent;
	}
	heap[index] = task;
}

function pop(heap: Task[]): void {
	const last = heap.pop();
	if (last === undefined || heap.length === 0) return;
	let index = 0;
	for (;;) {
		let child = index * 2 + 1;
		const right = heap[child + 1];
		let below = heap[child];
		if (below === undefined) break;
		if (right !== undefined && isBefore(right, below)) {
			child += 1;
			below = right;
		}
		if (!isBefore(below, last)) break;
		heap[index] = below;
		index = child;
	}
	heap[index] = last;
}

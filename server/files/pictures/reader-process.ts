import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answered, Asked } from "./asked.ts";

export type ReaderLimits = {
	/** Memory the process may hold, in bytes, and how long one picture may take. */
	resident: number;
	pictureMs: number;
};

/** How a process ended that did not answer. */
export type Died = { is: "died"; of: "memory" | "time" | "itself" };

export type ReaderProcess = {
	/** One at a time. */
	ask: (asked: Asked) => Promise<Exclude<Answered, { is: "ready" }> | Died>;
	isAlive: () => boolean;
	pid: number | undefined;
	/** Bytes of memory it holds, where the system says so; else 0. */
	resident: () => number;
	end: () => Promise<void>;
};

const childFile = join(import.meta.dirname, "reader-child.ts");
const startWithinMs = 20_000;
const lookEveryMs = 50;

/** Starts a process that reads pictures. Rejects when it does not begin: nothing was wrong with any picture then. */
export async function startReader(limits: ReaderLimits): Promise<ReaderProcess> {
	const child = fork(childFile, [String(limits.resident)], {
		// Nothing of our own environment: no secret is in there to be read.
		env: { MALLOC_ARENA_MAX: "2" },
		execArgv: ["--max-old-space-size=128"],
		stdio: ["ignore", "ignore", "ignore", "ipc"],
	});
	const gone = new Promise<void>((resolve) => {
		child.once("exit", () => resolve());
		child.once("error", () => resolve());
	});
	const first = await heardFrom(child, gone, startWithinMs, () => undefined);
	if (first.is !== "ready") {
		child.kill("SIGKILL");
		throw new Error("The process that reads pictures did not start.");
	}
	let isAlive = true;
	void gone.then(() => {
		isAlive = false;
	});

	return {
		pid: child.pid,
		resident: () => residentOf(child.pid),
		isAlive: () => isAlive,
		async ask(asked) {
			let of: Died["of"] = "itself";
			const kill = (why: Died["of"]) => {
				of = why;
				child.kill("SIGKILL");
			};
			const look = setInterval(() => {
				if (residentOf(child.pid) > limits.resident) kill("memory");
			}, lookEveryMs);
			const answered = heardFrom(child, gone, limits.pictureMs, () => kill("time"));
			child.send(asked, () => undefined);
			const heard = await answered;
			clearInterval(look);
			return heard.is === "gone" || heard.is === "ready" ? { is: "died", of } : heard;
		},
		async end() {
			child.kill("SIGKILL");
			await gone;
		},
	};
}

/** The next thing it says; `gone` when it ended instead. */
function heardFrom(
	child: ChildProcess,
	gone: Promise<void>,
	withinMs: number,
	onLate: () => void,
): Promise<Answered | { is: "gone" }> {
	return new Promise((resolve) => {
		const late = setTimeout(() => {
			onLate();
			child.kill("SIGKILL");
		}, withinMs);
		const done = (heard: Answered | { is: "gone" }) => {
			clearTimeout(late);
			child.off("message", done);
			resolve(heard);
		};
		child.on("message", done);
		void gone.then(() => done({ is: "gone" }));
	});
}

/** Bytes of memory a process holds, where the system says so; else 0, and the process itself alone watches. */
function residentOf(pid: number | undefined): number {
	try {
		const status = readFileSync(`/proc/${pid}/status`, "latin1");
		return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
	} catch {
		return 0;
	}
}

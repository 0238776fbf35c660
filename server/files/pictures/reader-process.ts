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
	const first = await heardFrom(child, startWithinMs, () => undefined);
	if (first.is !== "ready") {
		child.kill("SIGKILL");
		throw new Error("The process that reads pictures did not start.");
	}

	return {
		pid: child.pid,
		resident: () => residentOf(child.pid),
		isAlive: () => isAlive(child),
		async ask(asked) {
			let of: Died["of"] = "itself";
			const kill = (why: Died["of"]) => {
				of = why;
				child.kill("SIGKILL");
			};
			const look = setInterval(() => {
				if (residentOf(child.pid) > limits.resident) kill("memory");
			}, lookEveryMs);
			const answered = heardFrom(child, limits.pictureMs, () => kill("time"));
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

type Heard = Answered | { is: "gone" };

/** The next thing it says; `gone` when it has ended, or ends instead. */
function heardFrom(child: ChildProcess, withinMs: number, onLate: () => void): Promise<Heard> {
	return new Promise((resolve) => {
		const late = setTimeout(() => {
			onLate();
			child.kill("SIGKILL");
		}, withinMs);
		const done = (heard: Heard) => {
			clearTimeout(late);
			child.off("message", done).off("exit", onGone).off("error", onGone);
			resolve(heard);
		};
		const onGone = () => done({ is: "gone" });
		child.on("message", done).on("exit", onGone).on("error", onGone);
		if (!isAlive(child)) onGone();
	});
}

function isAlive(child: ChildProcess): boolean {
	return child.exitCode === null && child.signalCode === null && child.connected;
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

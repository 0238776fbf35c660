import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { residentMegabytes } from "../bench/load/process-figures.ts";
import type { Scene } from "../hostile/assaults/assault.ts";
import type { Device } from "../support/device.ts";

/** How somebody's messages fared for a while: the time from Send to Sent of each, and what the server held at most. */
export type Fared = { ms: number[]; megabytes: number };

const betweenMs = 100;

/**
 * Alva goes on talking for `forMs`, a message every tenth of a second. Resolves when each of them is Sent, which may be
 * after that time; rejects when one is not within 20 s.
 */
export async function goOnTalking(alva: Device, sayNext: () => void, pid: number, forMs: number): Promise<Fared> {
	const fared: Fared = { ms: [], megabytes: 0 };
	const begun = new Map<string, number>();
	const stop = alva.onChange(() => {
		const now = performance.now();
		for (const [id, at] of begun) {
			if (!alva.sent.has(id)) continue;
			fared.ms.push(now - at);
			begun.delete(id);
		}
	});
	const end = performance.now() + forMs;
	do {
		const known = new Set(alva.waiting().map(({ id }) => id));
		sayNext();
		for (const { id } of alva.waiting()) if (!known.has(id)) begun.set(id, performance.now());
		await new Promise((resolve) => setTimeout(resolve, betweenMs));
		fared.megabytes = Math.max(fared.megabytes, residentMegabytes(pid));
	} while (performance.now() < end);
	await alva.until("everything is Sent", () => alva.waiting().length === 0, 20_000);
	stop();
	return fared;
}

export type Assailant = { begin: (scene: Scene) => Promise<void>; end: () => Promise<number> };

/**
 * A process of its own that waits for its scene. `begin` resolves when the assault is under way, `end` answers how often
 * it was tried.
 */
export function prepareAssault(name: string): Assailant {
	const program = join(import.meta.dirname, "..", "hostile", "assaults", "attacker.ts");
	const child = spawn(process.execPath, [program, name], { stdio: ["pipe", "pipe", "inherit"] });
	let said = "";
	const begun = new Promise<void>((resolve) => {
		child.stdout.setEncoding("utf8").on("data", (text: string) => {
			said += text;
			resolve();
		});
	});
	const ended = once(child, "close");
	return {
		begin(scene) {
			child.stdin.end(JSON.stringify(scene));
			return begun;
		},
		async end() {
			child.kill("SIGTERM");
			const hard = setTimeout(() => child.kill("SIGKILL"), 5_000);
			await ended;
			clearTimeout(hard);
			return Number(said.split("\n")[1]);
		},
	};
}

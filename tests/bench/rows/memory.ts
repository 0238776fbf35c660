import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { memberDocumentName, threadDocumentName } from "../../../shared/document-names.ts";
import { limits } from "../../../shared/limits.ts";
import { residentMegabytes } from "../load/process-figures.ts";
import { startHearth, startOn } from "../systems/hearth.ts";
import { makeFamily } from "../systems/hearth-data.ts";
import { openHearthDevice } from "../systems/hearth-device.ts";
import { joinMany, nothingHeld } from "../systems/many-documents.ts";
import { type Figures, medianOf } from "./figures.ts";
import type { Row } from "./row.ts";
import { shown, table } from "./table.ts";

const connected = { devices: 1_000, segments: 50 };
const settleMs = 2_000;

/** Row 6: what the server holds, and how long it takes to start over much that is on disk. */
export const memory: Row = {
	name: "memory",
	title: "Server memory and start",
	async measure({ rounds, ms }) {
		const found: Figures = { ...(await idle()), ...(await manyDevices()), ...(await smallFamily()) };
		// A quick look does not fill a million rows.
		const isQuick = ms < 2_000;
		const many = isQuick ? 100_000 : 1_000_000;
		const messagesEach = isQuick ? 3_000 : 100_000;
		const whole = await wholeFamily(messagesEach);
		const starts = await startTimes(many, rounds);
		return table(
			["", "figure"],
			[
				["memory of an idle server, MB", shown(found.idle ?? Number.NaN)],
				[
					`memory for each of ${connected.devices} connected devices, spread over ${connected.segments} segments of one thread, KB`,
					shown(found.perDevice ?? Number.NaN),
				],
				["memory in all with 8 devices in a thread of 100,000, MB", shown(found.small ?? Number.NaN)],
				[`memory in all with 8 devices in 20 threads of ${messagesEach.toLocaleString("en")}, MB`, shown(whole)],
				["start with 1,000 messages on disk, ms", shown(starts.few)],
				[`start with ${many.toLocaleString("en")} messages on disk, ms`, shown(starts.many)],
				["of which Node itself with an empty program, ms", shown(starts.node)],
			],
		);
	},
};

async function idle(): Promise<Figures> {
	const hearth = await startHearth({ devices: 4, messages: 0, groups: 0 });
	await wait(settleMs);
	const figure = residentMegabytes(hearth.pid);
	await hearth.stop();
	return { idle: figure };
}

async function manyDevices(): Promise<Figures> {
	const { devices, segments } = connected;
	const hearth = await startHearth({ devices, messages: segments * 1_000, groups: 0 });
	const before = residentMegabytes(hearth.pid);
	const { threadId, people } = hearth.family;
	const open = [];
	for (const [index, who] of people.entries()) {
		open.push(await openHearthDevice(hearth.server.port, threadId, who, () => undefined, index % segments));
	}
	await wait(settleMs);
	const perDevice = ((residentMegabytes(hearth.pid) - before) * 1_024) / devices;
	for (const device of open) device.close();
	await hearth.stop();
	return { perDevice };
}

async function smallFamily(): Promise<Figures> {
	const hearth = await startHearth({ devices: 8, messages: 100_000, groups: 0 });
	for (let index = 0; index < 8; index += 1) await hearth.join(index, () => undefined);
	await wait(settleMs);
	const small = residentMegabytes(hearth.pid);
	await hearth.stop();
	return { small };
}

/** Each device holds its member document and the open segments of all threads. */
async function wholeFamily(messages: number): Promise<number> {
	const hearth = await startHearth({ devices: 8, messages, groups: 19 });
	const { family, server } = hearth;
	const open = Math.floor((messages - 1) / limits.segmentMessages);
	const segments = [family.threadId, ...family.groupIds].map((id) => threadDocumentName(id, open));
	for (const who of family.people) {
		await joinMany(server.port, who, nothingHeld([memberDocumentName(who.memberId), ...segments]));
	}
	await wait(settleMs);
	const figure = residentMegabytes(hearth.pid);
	await hearth.stop();
	return figure;
}

async function startTimes(many: number, rounds: number): Promise<{ few: number; many: number; node: number }> {
	const folders = {
		few: mkdtempSync(join(tmpdir(), "hearth-bench-")),
		many: mkdtempSync(join(tmpdir(), "hearth-bench-")),
	};
	await makeFamily(folders.few, { devices: 4, messages: 1_000, groups: 0 });
	await makeFamily(folders.many, { devices: 4, messages: many, groups: 0 });
	const found: Figures[] = [];
	for (let round = 0; round < rounds + 2; round += 1) {
		found.push({
			few: await startTime(folders.few),
			many: await startTime(folders.many),
			node: await nodeTime(),
		});
	}
	for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
	return { few: medianOf(found, "few"), many: medianOf(found, "many"), node: medianOf(found, "node") };
}

async function startTime(dataDir: string): Promise<number> {
	const begun = performance.now();
	const server = await startOn(dataDir);
	const ms = performance.now() - begun;
	await server.stop();
	return ms;
}

function nodeTime(): Promise<number> {
	const begun = performance.now();
	return new Promise((resolve) =>
		spawn(process.execPath, ["--eval", ""]).once("close", () => resolve(performance.now() - begun)),
	);
}

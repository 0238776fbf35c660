import { onPage } from "./act-on-page.ts";
import { changePeople } from "./act-people.ts";
import { changeThreads } from "./act-threads.ts";
import { copyBeside, copyDisk, putBack } from "./copied-disks.ts";
import { readFile } from "./files.ts";
import type { House } from "./house.ts";
import type { Machine } from "./machine.ts";
import type { Page } from "./page.ts";
import { putBackServer } from "./put-back.ts";
import type { Step } from "./steps.ts";

/** Takes one step, and lets its time pass. A step that makes no sense at this moment is nothing. */
export async function act(house: House, step: Step): Promise<void> {
	await take(house, step);
	await house.time.pass(step.wait);
}

async function take(house: House, step: Step): Promise<void> {
	switch (step.do) {
		case "pass":
			return;
		case "kill server":
			for (let left = step.after; left > 0; left -= 1) await house.time.step(house.time.now() + 200);
			return house.killServer(step.silently);
		case "kill at statement":
			return house.serverDisk.killAt(step.statements, step.isAfter);
		case "crash point":
			return house.server()?.crashAt(step.name, step.times);
		case "start server":
			return house.startServer();
		case "server full":
		case "server room":
			return house.serverDisk.setFull(step.do === "server full");
		case "read file":
			return readFile(house, step.which, step.isReady);
		case "back up":
			if (!house.serverDisk.sqlite.inTransaction) house.backups.push(house.serverDisk.image());
			return;
		case "put back":
			return putBackServer(house, step.which, step.isMarked);
		case "join":
		case "new device":
		case "remove member":
		case "revoke":
		case "leave thread":
		case "enter thread":
			return changePeople(house, step);
		default: {
			const machine = house.machines[step.who % house.machines.length];
			if (machine !== undefined) await onMachine(house, machine, step);
		}
	}
}

type MachineStep = Extract<Step, { who: number }>;

async function onMachine(house: House, machine: Machine, step: MachineStep): Promise<void> {
	const { network, time } = house;
	const page = machine.pages[step.who % Math.max(1, machine.pages.length)];
	switch (step.do) {
		case "open":
			if (machine.pages.length < 2) house.openPage(machine);
			return;
		case "cut":
			network.cut(machine.reach, step.linesSurvive);
			if (step.isTold) for (const one of machine.pages) one.setOnline(false);
			return;
		case "heal":
			return heal(house, machine);
		case "break":
			return network.breakLines(machine.reach, step.thread === 0);
		case "no room":
		case "room":
			return machine.disk.setFull(step.do === "no room");
		case "clock":
			machine.skewMs = step.skewMs;
			return;
		case "copy disk":
			return copyDisk(house, machine);
		case "old disk":
			return putBack(house, machine);
		case "quarrel":
			return quarrel(house, machine, step);
		case "second machine":
			return copyBeside(house, machine);
		case "kill page":
			for (let left = step.after; left > 0; left -= 1) await time.step(time.now() + 200);
			return kill(house, machine, page, step.silently);
		case "close page":
			return kill(house, machine, page, false);
		case "begin dm":
		case "begin group":
		case "name":
		case "go":
			if (page !== undefined) changeThreads(house, page, step);
			return;
		default:
			if (page !== undefined) onPage(house, page, step);
	}
}

function kill(house: House, machine: Machine, page: Page | undefined, silently: boolean): void {
	machine.wasKilledAfterItsEnd ||= !house.truth.isSignedIn(machine.session.device.id);
	page?.kill(silently);
}

/** Out of reach somebody writes into a group, and is no longer in it when the words arrive. */
async function quarrel(house: House, machine: Machine, step: Extract<Step, { do: "quarrel" }>): Promise<void> {
	const { who, thread } = step;
	house.network.cut(machine.reach, true);
	for (const page of machine.pages.slice(0, 1))
		onPage(house, page, { wait: 0, do: "say", who, thread, count: 2, extra: 0 });
	changePeople(house, { wait: 0, do: "leave thread", who, thread });
	await house.time.pass(300);
	heal(house, machine);
}

/** Everybody who is still in the family comes back into every group. */
export function makeUp(house: House): void {
	for (const { index } of house.machines) {
		for (const thread of house.threadIds.keys())
			changePeople(house, { wait: 0, do: "enter thread", who: index, thread });
	}
}

export function heal(house: House, machine: Machine): void {
	house.network.heal(machine.reach);
	for (const page of machine.pages) page.setOnline(true);
}

import { isDmThreadId } from "../../shared/dm-thread-id.ts";
import type { House } from "./house.ts";
import { running } from "./outside.ts";
import type { Step } from "./steps.ts";

type PeopleStep = Extract<
	Step,
	{ do: "join" | "new device" | "remove member" | "revoke" | "leave thread" | "enter thread" }
>;

/** Starts a change of people on the server; it may be cut short by a crash or a full disk like everything else. */
export function changePeople(house: House, step: PeopleStep): void {
	const server = house.server();
	const machine = house.machines[step.who % house.machines.length];
	if (server === null || machine === undefined) return;
	const { people } = server;
	const { member, device } = machine.session;
	const isOwner = member.id === house.owner().session.member.id;
	running.run(server.owner, () => {
		const done = start();
		// A full disk, or somebody who is not there any more: the answer is no, and that is all.
		done?.catch(() => undefined);
	});

	function start(): Promise<unknown> | undefined {
		switch (step.do) {
			case "join":
				if (house.machines.length > 7) return;
				return join(house, `guest${house.machines.length}${step.who}`);
			case "new device":
				if (house.machines.length > 7) return;
				return newDevice(house, member.id);
			case "remove member":
				// The last owner cannot be removed, and somebody should be left to talk to.
				if (isOwner) return;
				return people.members.remove(signedIn(house.owner().session), member.id);
			case "revoke":
				if (isOwner) return;
				return people.devices.revoke(signedIn(machine?.session ?? house.owner().session), device.id);
			default: {
				const threadId = house.threadIds[step.thread % house.threadIds.length] ?? "";
				return setMembership(house, threadId, member.id, step.do === "enter thread");
			}
		}
	}
}

function signedIn({ device, member }: House["machines"][number]["session"]) {
	return {
		device,
		member: { id: member.id, name: member.name, username: member.username, role: member.role },
		program: null,
	};
}

async function join(house: House, username: string): Promise<void> {
	const people = house.server()?.people;
	if (people === undefined) return;
	const { code } = await people.invites.make(
		{ memberId: house.owner().session.member.id, deviceId: null },
		{ role: "adult" },
	);
	const who = { name: username, username, password: "four blue stones", deviceName: "tablet" };
	arrive(house, await people.acceptInvite({ code, ...who }));
}

async function newDevice(house: House, memberId: string): Promise<void> {
	const people = house.server()?.people;
	if (people === undefined) return;
	arrive(house, await people.links.use((await people.links.make(memberId, null, 60_000)).token, "laptop"));
}

function arrive(house: House, session: Parameters<House["addMachine"]>[0]): void {
	const machine = house.addMachine(session);
	running.exit(() => house.openPage(machine));
}

/** What the server does when somebody leaves a group or comes in: one write, then the doors, then the documents. */
async function setMembership(house: House, threadId: string, memberId: string, isIn: boolean): Promise<void> {
	const server = house.server();
	// The family's own thread is everybody's, and a dm is of its two.
	if (server === null || threadId === house.threadIds[0] || isDmThreadId(threadId)) return;
	const { core, doors } = server;
	await core.writes.write(async (tx) => {
		if (isIn) {
			const thread = await tx
				.selectFrom("threads")
				.select("last_seq")
				.where("id", "=", threadId)
				.executeTakeFirstOrThrow();
			const active = tx.selectFrom("members").select("id").where("id", "=", memberId).where("removed_at", "is", null);
			if ((await active.executeTakeFirst()) !== undefined) {
				const joined_at = new Date(house.time.now()).toISOString();
				await tx
					.insertInto("thread_members")
					.values({ thread_id: threadId, member_id: memberId, joined_at, read_seq: thread.last_seq })
					.onConflict((conflict) => conflict.doNothing())
					.execute();
			}
		} else {
			house.takenOut.set(`${memberId} ${threadId}`, house.time.now());
			await tx
				.deleteFrom("thread_members")
				.where("thread_id", "=", threadId)
				.where("member_id", "=", memberId)
				.execute();
		}
		const showDirectory = await core.directory.refresh(tx);
		return {
			value: undefined,
			show: () => {
				if (!isIn) doors.endThread(threadId, memberId);
				showDirectory();
			},
		};
	});
}

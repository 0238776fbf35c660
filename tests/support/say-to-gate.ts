import type { AttachedFile } from "../../shared/attached-file.ts";
import { dmThreadId } from "../../shared/dm-thread-id.ts";
import type { Said } from "../../shared/said.ts";
import type { SignedInPerson, TestServer } from "./server.ts";

/** What people of a whole server say to its gate, as their devices would; each answers with the refusal's code, or the verdict. */
export function openWords(house: TestServer) {
	let made = 0;

	function id(): string {
		made += 1;
		return `01900000-0000-7000-8000-${made.toString(16).padStart(12, "0")}`;
	}
	const common = (thread: string) => ({ id: id(), thread, composed: "2026-05-01T08:00:00.000Z" });
	const ids = (...people: SignedInPerson[]) => [...new Set(people.map(({ memberId }) => memberId))].sort();
	const dmOf = (one: SignedInPerson, other: SignedInPerson) => dmThreadId(one.memberId, other.memberId);

	async function tell(who: SignedInPerson, said: Said): Promise<string> {
		const [verdict] = await house.app.gate.submit([said], { memberId: who.memberId, deviceId: who.deviceId });
		return verdict?.kind === "refused" ? verdict.code : (verdict?.kind ?? "nothing");
	}

	return {
		id,
		ids,
		dmOf,
		startDm: (who: SignedInPerson, other: SignedInPerson) =>
			tell(who, {
				...common(dmOf(who, other)),
				...{ kind: "start", threadKind: "dm", members: ids(who, other), title: "" },
			}),
		startGroup: (thread: string, title: string, ...people: [SignedInPerson, ...SignedInPerson[]]) =>
			tell(people[0], { ...common(thread), kind: "start", threadKind: "group", members: ids(...people), title }),
		say: (who: SignedInPerson, thread: string, body: string) => tell(who, { ...common(thread), kind: "message", body }),
		/** A message without words, as a device says it whose files are still to come. */
		sayWith: (who: SignedInPerson, thread: string, files: AttachedFile[]) =>
			tell(who, { ...common(thread), kind: "message", body: "", files }),
		members: (who: SignedInPerson, thread: string, add: readonly string[], remove: readonly string[]) =>
			tell(who, { ...common(thread), kind: "members", add: [...add], remove: [...remove] }),
	};
}

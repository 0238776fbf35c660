import { type PeopleBackBody, peopleBackAnswerSchema } from "../../shared/api/history.ts";
import { limits } from "../../shared/limits.ts";
import type { FamilyMember } from "../../shared/member-document.ts";
import type { AskPatiently } from "./ask-patiently.ts";
import type { MemberView } from "./member-view.ts";

const membersAtOnce = 500;

/** Gives back who was in the family and which of my devices were signed out. False when the server would not have it. */
export async function giveBackPeople(ask: AskPatiently, { family, revoked }: MemberView): Promise<boolean> {
	const members = family.members.filter(({ seal, since }) => seal !== "" && since !== "").map(sealedOf);
	const devices = revoked.filter(({ seal }) => seal !== "").slice(0, limits.revokedDevices);
	for (let from = 0; from < Math.max(members.length, 1); from += membersAtOnce) {
		const body = { members: members.slice(from, from + membersAtOnce), revoked: from === 0 ? devices : [] };
		if (body.members.length + body.revoked.length === 0) return true;
		const answer = await ask({ method: "POST", path: "/api/family/history", body }, peopleBackAnswerSchema);
		if (answer?.ok !== true) return false;
	}
	return true;
}

/** Only what the seal covers can be believed. */
function sealedOf({ seen: _seen, ...member }: FamilyMember): PeopleBackBody["members"][number] {
	return member;
}

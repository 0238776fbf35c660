import { expect, it } from "vitest";
import { likelyMembers } from "../../../client/ui/import/likely-members.ts";
import type { FamilyMember } from "../../../shared/member-document.ts";

const member = (id: string, name: string) => ({ id, name }) as FamilyMember;
const family = [member("1", "Alva"), member("2", "Bo Lindgren"), member("3", "Bo Berg"), member("4", "Cleo")];
const person = (name: string, of: string | null = null) => ({ key: name, name, member: of });

it("people of an export are guessed by their account, their name, or a first name only one has; never by halves", () => {
	const people = [
		...[person("ALVA Lindgren"), person("Bo Berg "), person("Bo"), person("Cle"), person("+46 70 123 45 67")],
		...[person("Somebody", "4"), person("Eskil", "9")],
	];
	expect([...likelyMembers(people, family)]).toEqual([
		["ALVA Lindgren", "1"],
		["Bo Berg ", "3"],
		["Somebody", "4"],
	]);
});

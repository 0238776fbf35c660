import { useState } from "react";
import type { FamilyMember } from "../../../shared/member-document.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { UsernameField } from "../parts/username-field.tsx";
import { askedWords } from "../text/asked-words.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { DoorForm } from "../welcome/door-form.tsx";
import { NameField } from "../welcome/name-field.tsx";
import { useSubmit } from "../welcome/use-submit.ts";
import type { MadeChild } from "./add-child-page.tsx";
import { PeopleChoice } from "./people-choice.tsx";
import { SecretChoice } from "./secret-choice.tsx";
import { useNewSecret } from "./use-new-secret.ts";

type AddChildFormProps = { me: string; members: readonly FamilyMember[]; onMade: (child: MadeChild) => void };

/** Name, username, a way to sign in, and whom the child may write with. The adults are ticked: they are whom it will want. */
export function AddChildForm({ me, members, onMade }: AddChildFormProps) {
	const t = useLaterText();
	const data = useFamilyData();
	const secret = useNewSecret();
	const people = members.filter(({ active }) => active);
	const always = people.filter(({ id, role }) => id === me || role === "owner").map(({ id }) => id);
	// null until somebody is ticked or not: who is in the family may be read from the disk after this is drawn.
	const [ticked, setTicked] = useState<string[] | null>(null);
	const allowed = ticked ?? people.filter(({ role }) => role !== "child").map(({ id }) => id);
	const { onSubmit, isSending, refused } = useSubmit(
		async (field) => {
			const [name, username] = [field("name").trim(), field("username").trim()];
			const password = secret.password(field("password"));
			const answer = await data.createChild({ name, username, password, allowed });
			if (answer.ok) onMade({ id: answer.value, name, username, code: secret.code });
			return answer;
		},
		() => undefined,
	);
	const isTaken = refused?.code === "username_taken";
	return (
		<DoorForm
			onSubmit={onSubmit}
			problem={refused && !isTaken ? askedWords(t, refused) : null}
			submit={t("child.submit")}
			submitting={t("child.submitting")}
			isSending={isSending}
		>
			<NameField name="name" label={t("child.name")} hint={null} autoComplete="off" initial="" refused={null} />
			<UsernameField isNew refused={refused && isTaken ? askedWords(t, refused) : null} />
			<SecretChoice {...secret.choice} />
			<PeopleChoice
				legend={t("child.allowed")}
				alwaysNote={t("child.always")}
				people={people}
				always={always}
				chosen={allowed}
				onChange={setTicked}
			/>
		</DoorForm>
	);
}

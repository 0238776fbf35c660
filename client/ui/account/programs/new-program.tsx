import { useState } from "react";
import type { Asked } from "../../../data/family-data.ts";
import type { ProgramRequests } from "../../../data/program-requests.ts";
import type { Scope } from "../../../hooks/use-programs.ts";
import { Button } from "../../parts/button.tsx";
import { focusFirstInvalid } from "../../parts/focus-first-invalid.ts";
import { SelectField } from "../../parts/select-field.tsx";
import { useLaterText } from "../../text/use-later-text.ts";
import { NameField } from "../../welcome/name-field.tsx";
import { useSubmit } from "../../welcome/use-submit.ts";
import { Choices } from "../choices.tsx";
import { Outcome } from "../outcome.tsx";
import styles from "../panel.module.css";
import { TokenOnce } from "./token-once.tsx";

type NewProgramProps = {
	threads: readonly { id: string; title: string }[];
	make: ProgramRequests["make"];
	onMade: () => void;
};

/** Makes a token for one program, and shows it the one time it is told. */
export function NewProgram({ threads, make, onMade }: NewProgramProps) {
	const t = useLaterText();
	const [scope, setScope] = useState<Scope>("read");
	/** The place in the list of threads, from 1; 0 for all of them. */
	const [place, setPlace] = useState(0);
	const [made, setMade] = useState<{ name: string; token: string } | null>(null);
	const { onSubmit, isSending, refused } = useSubmit(async (field): Promise<Asked<unknown>> => {
		const name = field("name").trim();
		const answer = await make({ name, scope, threadId: threads[place - 1]?.id ?? null });
		if (answer.ok) setMade({ name, token: answer.value.token });
		return answer;
	}, onMade);

	if (made !== null) return <TokenOnce {...made} onDone={() => setMade(null)} />;
	const places = [t("program.all"), ...threads.map(({ title }) => title)];
	return (
		<form className={styles.form} onSubmit={(event) => void onSubmit(event)} onInvalidCapture={focusFirstInvalid}>
			<NameField
				name="name"
				label={t("program.name")}
				hint={t("program.name_hint")}
				autoComplete="off"
				initial=""
				refused={null}
			/>
			<Choices
				legend={t("program.scope")}
				choices={(["read", "write"] as const).map((value) => ({ value, label: t(`program.${value}`) }))}
				chosen={scope}
				onChoose={setScope}
			/>
			<SelectField
				label={t("program.thread")}
				value={place}
				choices={places.map((label, value) => ({ value, label }))}
				onChoose={setPlace}
			/>
			<Button kind="plain" type="submit" aria-disabled={isSending}>
				{t(isSending ? "program.making" : "program.make")}
			</Button>
			<Outcome refused={refused} done={null} />
		</form>
	);
}

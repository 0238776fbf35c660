import { type RefObject, useId, useState } from "react";
import { useLaterText } from "../text/use-later-text.ts";
import { type Candidate, matching } from "./candidates.ts";
import { Chips } from "./chips.tsx";
import { Options } from "./options.tsx";
import styles from "./people-field.module.css";
import { useChoosing } from "./use-choosing.ts";

type PeopleFieldProps = {
	label: string;
	input: RefObject<HTMLInputElement | null>;
	chosen: readonly Candidate[];
	offered: readonly Candidate[];
	typed: string;
	onTyped: (typed: string) => void;
	onAdd: (id: string) => void;
	onRemove: (id: string) => void;
	/** What is wrong with the choice, below it. */
	problem: string | null;
};

/** Chosen people as chips, and a box that finds more as one types. */
export function PeopleField({ label, input, chosen, offered, typed, onTyped, ...props }: PeopleFieldProps) {
	const t = useLaterText();
	const id = useId();
	const [said, setSaid] = useState("");
	const options = matching(offered, typed);
	const { isOpen, isShown, active, ...choosing } = useChoosing({ options, typed, onChoose: add, onTakeBack });

	function add(candidate: Candidate) {
		onTyped("");
		props.onAdd(candidate.id);
		setSaid(t("picker.added", { name: candidate.name }));
	}
	function remove(candidate: Candidate) {
		props.onRemove(candidate.id);
		setSaid(t("picker.removed", { name: candidate.name }));
		input.current?.focus();
	}
	function onTakeBack() {
		const last = chosen.at(-1);
		if (last) remove(last);
	}
	function type(text: string) {
		onTyped(text);
		choosing.open();
		const found = matching(offered, text).length;
		setSaid(found === 0 ? t("picker.none") : t("picker.found", { count: found }));
	}

	const described = [chosen.length > 0 && `${id}-chosen`, props.problem && `${id}-problem`].filter(Boolean).join(" ");
	return (
		<div className={styles.field}>
			<label className={styles.label} htmlFor={id}>
				{label}
			</label>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: the box around the input is more of the input to a finger; the keys are the input's */}
			{/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
			<div className={styles.box} data-wrong={props.problem !== null} onClick={() => input.current?.focus()}>
				<Chips id={`${id}-chosen`} chosen={chosen} onRemove={remove} />
				<input
					ref={input}
					id={id}
					className={styles.input}
					role="combobox"
					aria-autocomplete="list"
					aria-expanded={isShown}
					aria-controls={isShown ? `${id}-list` : undefined}
					aria-activedescendant={isShown && active >= 0 ? `${id}-${options[active]?.id}` : undefined}
					aria-describedby={described || undefined}
					aria-invalid={props.problem !== null || undefined}
					autoComplete="off"
					autoCapitalize="none"
					spellCheck={false}
					dir="auto"
					value={typed}
					onChange={(event) => type(event.currentTarget.value)}
					onClick={choosing.open}
					onBlur={choosing.close}
					onKeyDown={choosing.onKeyDown}
				/>
			</div>
			{isShown && <Options id={id} options={options} active={active} onChoose={choosing.choose} />}
			{isOpen && options.length === 0 && typed.trim() !== "" && <p className={styles.none}>{t("picker.none")}</p>}
			{props.problem && (
				<p id={`${id}-problem`} className={styles.problem}>
					{props.problem}
				</p>
			)}
			<p aria-live="polite" className="visually-hidden">
				{said}
			</p>
		</div>
	);
}

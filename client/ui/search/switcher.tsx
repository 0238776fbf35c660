import { useEffect, useId, useRef, useState } from "react";
import { useLocation } from "wouter";
import { Avatar } from "../parts/avatar.tsx";
import { Notice } from "../parts/notice.tsx";
import { Sheet } from "../parts/sheet.tsx";
import { ThreadAvatar } from "../parts/thread-avatar.tsx";
import { matching } from "../picker/candidates.ts";
import { useChoosing } from "../picker/use-choosing.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { troubleOf } from "../thread/trouble-of.ts";
import styles from "./switcher.module.css";
import { type Destination, useDestinations } from "./use-destinations.ts";

/** More than this nobody looks through: another letter is quicker. */
const most = 8;

/** The quick way to a conversation or a person, by the beginning of a name. */
export function Switcher({ me, onClose }: { me: string; onClose: () => void }) {
	const t = useLaterText();
	const id = useId();
	const [, navigate] = useLocation();
	const [typed, setTyped] = useState("");
	const [problem, setProblem] = useState<string | null>(null);
	const box = useRef<HTMLInputElement>(null);
	const all = useDestinations(me);
	const options = matching(
		all.map(({ candidate }) => candidate),
		typed,
	).slice(0, most);
	const choosing = useChoosing({
		...{ options, typed, onTakeBack: () => undefined },
		onChoose: (candidate) => void go(all.find((one) => one.candidate.id === candidate.id)),
	});
	const { active } = choosing;

	useEffect(() => box.current?.focus(), []);

	async function go(destination: Destination | undefined) {
		if (destination === undefined) return;
		try {
			const threadId = await destination.threadOf();
			onClose();
			navigate(`/threads/${threadId}`);
		} catch (error) {
			setProblem(t(`details.not_kept.${troubleOf(error)}`));
		}
	}

	return (
		<Sheet heading={t("switcher.heading")} onClose={onClose}>
			<div className={styles.switcher}>
				<input
					ref={box}
					className={styles.input}
					role="combobox"
					aria-label={t("switcher.label")}
					aria-autocomplete="list"
					aria-expanded={options.length > 0}
					aria-controls={options.length > 0 ? `${id}-list` : undefined}
					aria-activedescendant={active >= 0 ? `${id}-${options[active]?.id}` : undefined}
					placeholder={t("switcher.label")}
					autoComplete="off"
					autoCapitalize="none"
					spellCheck={false}
					dir="auto"
					value={typed}
					onChange={(event) => {
						setTyped(event.currentTarget.value);
						choosing.open();
					}}
					onFocus={choosing.open}
					onKeyDown={(event) => {
						// The list is all there is here: Escape closes the sheet, not the list.
						if (event.key !== "Escape") choosing.onKeyDown(event);
					}}
				/>
				{problem && <Notice kind="trouble">{problem}</Notice>}
				{options.length === 0 && <p role="status">{t("switcher.none")}</p>}
				<div
					id={`${id}-list`}
					role="listbox"
					tabIndex={-1}
					aria-label={t("switcher.options")}
					hidden={options.length === 0}
				>
					{options.map((option, index) => (
						// biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's (aria-activedescendant)
						<div
							key={option.id}
							id={`${id}-${option.id}`}
							role="option"
							tabIndex={-1}
							aria-selected={index === active}
							className={styles.option}
							// The focus stays in the box, also under a finger.
							onPointerDown={(event) => event.preventDefault()}
							onClick={() => choosing.choose(option)}
						>
							<Sign destination={all.find(({ candidate }) => candidate.id === option.id)} me={me} />
							<span className={styles.name} dir="auto">
								{option.name}
							</span>
							{option.detail && <span className={styles.detail}>{option.detail}</span>}
						</div>
					))}
				</div>
			</div>
		</Sheet>
	);
}

function Sign({ destination, me }: { destination: Destination | undefined; me: string }) {
	if (destination === undefined) return null;
	const { record, candidate } = destination;
	if (record === null) return <Avatar id={candidate.id} name={candidate.name} size={36} online={false} />;
	return <ThreadAvatar record={record} title={candidate.name} me={me} size={36} />;
}

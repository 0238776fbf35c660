import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useRef, useState } from "react";
import { withTone } from "../../../shared/emoji/tone.ts";
import { useEmojiHabits } from "../../hooks/use-emoji-habits.ts";
import { useGridKeys } from "../parts/use-grid-keys.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { hasMouse } from "../thread/pointers.ts";
import { CategoryBar, type SectionName } from "./category-bar.tsx";
import styles from "./emoji-picker.module.css";
import { cellKey, EmojiSection } from "./emoji-section.tsx";
import { PickerHead } from "./picker-head.tsx";
import { useSections } from "./use-sections.ts";

export type EmojiPickerProps = {
	/** `byKeys`: with a keyboard or by a screen reader, not with a finger or a mouse. The picker stays until it is taken away. */
	onPick: (emoji: string, byKeys: boolean) => void;
	onClose: () => void;
};

/** All emoji, by kind and by name. As large as the place it is put in. */
export function EmojiPicker({ onPick, onClose }: EmojiPickerProps) {
	const t = useLaterText();
	const { recent, tone, notePicked, noteTone } = useEmojiHabits();
	const [query, setQuery] = useState("");
	const { names, sections, wanted, firstFound } = useSections(recent, query);
	const [current, setCurrent] = useState<SectionName>(names[0] ?? "smileys");
	const keys = sections.flatMap(({ name, emoji }) => emoji.map((one) => cellKey(name, one)));
	const { tabStop, onKeyDown, onFocus } = useGridKeys("emoji", keys);
	const picker = useRef<HTMLDivElement>(null);
	const search = useRef<HTMLInputElement>(null);
	const grid = useRef<HTMLDivElement>(null);

	useEffect(() => {
		// On a phone its keyboard would rise over what one came to see.
		if (hasMouse()) search.current?.focus();
		else picker.current?.focus();
	}, []);

	const latest = useRef(pick);
	latest.current = pick;
	const onPress = useCallback(({ currentTarget, detail }: MouseEvent<HTMLButtonElement>) => {
		latest.current(currentTarget.value, detail === 0);
	}, []);

	function pick(emoji: string, byKeys: boolean): void {
		notePicked(emoji);
		onPick(emoji, byKeys);
	}

	function onPickerKey(event: KeyboardEvent<HTMLElement>): void {
		if (event.key !== "Escape") return;
		// It closes this, and nothing around it.
		event.preventDefault();
		event.stopPropagation();
		onClose();
	}

	function onSearchKey(event: KeyboardEvent<HTMLElement>): void {
		if (event.nativeEvent.isComposing) return;
		const first = event.key === "Enter" ? firstFound() : undefined;
		if (event.key === "ArrowDown") grid.current?.querySelector<HTMLElement>("[data-emoji]")?.focus();
		else if (first) pick(withTone(first, tone), true);
		if (event.key === "ArrowDown" || event.key === "Enter") event.preventDefault();
	}

	/** Whoever types among the emoji searches. */
	function onGridKey(event: KeyboardEvent<HTMLElement>): void {
		const isLetter = [...event.key].length === 1 && event.key !== " ";
		if (isLetter && !event.ctrlKey && !event.metaKey && !event.altKey) search.current?.focus();
		else onKeyDown(event);
	}

	function goTo(name: SectionName): void {
		const section = grid.current?.querySelector<HTMLElement>(`[data-section="${name}"]`);
		if (grid.current && section) grid.current.scrollTop = section.offsetTop;
	}

	function onScroll(): void {
		const at = (grid.current?.scrollTop ?? 0) + 1;
		const all = [...(grid.current?.querySelectorAll<HTMLElement>("[data-section]") ?? [])];
		const passed = all.findLast((section) => section.offsetTop <= at)?.dataset.section;
		const name = names.find((one) => one === passed);
		if (name) setCurrent(name);
	}

	return (
		<div
			ref={picker}
			role="dialog"
			aria-label={t("emoji.picker")}
			className={styles.picker}
			tabIndex={-1}
			onKeyDown={onPickerKey}
		>
			<PickerHead
				search={search}
				query={query}
				onQuery={setQuery}
				onSearchKey={onSearchKey}
				tone={tone}
				onTone={noteTone}
				onClose={onClose}
			/>
			{wanted === "" && <CategoryBar names={names} current={current} onChoose={goTo} />}
			{/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons in it */}
			<div ref={grid} className={styles.grid} onKeyDown={onGridKey} onFocus={onFocus} onScroll={onScroll}>
				{sections.map(({ name, emoji }) => (
					<EmojiSection
						key={name}
						name={name}
						label={name === "found" ? t("emoji.results") : t(`emoji.category.${name}`)}
						emoji={emoji}
						tone={tone}
						tabStop={tabStop?.startsWith(`${name} `) ? tabStop : null}
						onPress={onPress}
					/>
				))}
			</div>
			<p role="status" className={keys.length === 0 ? styles.none : "visually-hidden"}>
				{wanted !== "" && keys.length === 0 && t("emoji.none", { query: wanted })}
				{wanted !== "" && keys.length > 0 && t("emoji.found", { count: keys.length })}
			</p>
		</div>
	);
}

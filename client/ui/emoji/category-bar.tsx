import type { CategoryName } from "../../../shared/emoji/table.ts";
import { useGridKeys } from "../parts/use-grid-keys.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./category-bar.module.css";

export type SectionName = CategoryName | "recent";

const signs: Record<SectionName, string> = {
	recent: "🕘",
	smileys: "😀",
	people: "👋",
	animals: "🐻",
	food: "🍎",
	travel: "🚗",
	activities: "⚽",
	objects: "💡",
	symbols: "❤️",
	flags: "🏁",
};

type CategoryBarProps = {
	names: readonly SectionName[];
	current: SectionName;
	onChoose: (name: SectionName) => void;
};

/** Leads to a kind of emoji; one stop for the keyboard, arrows between them. */
export function CategoryBar({ names, current, onChoose }: CategoryBarProps) {
	const t = useLaterText();
	const { tabStop, onKeyDown, onFocus } = useGridKeys("category", names);
	return (
		<div
			role="toolbar"
			aria-label={t("emoji.categories")}
			className={styles.bar}
			onKeyDown={onKeyDown}
			onFocus={onFocus}
		>
			{names.map((name) => (
				<button
					key={name}
					type="button"
					className={styles.category}
					data-category={name}
					aria-label={t(`emoji.category.${name}`)}
					title={t(`emoji.category.${name}`)}
					aria-current={name === current || undefined}
					tabIndex={name === tabStop ? 0 : -1}
					onClick={() => onChoose(name)}
				>
					{signs[name]}
				</button>
			))}
		</div>
	);
}

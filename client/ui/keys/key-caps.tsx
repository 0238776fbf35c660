import { Fragment } from "react";
import type { TranslateLater } from "../../../shared/i18n/translate.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { type Combo, isApple } from "./combos.ts";
import styles from "./shortcuts.module.css";

/** A combination as it is printed on the keys, from left to right in every language. */
export function KeyCaps({ combo }: { combo: Combo }) {
	const t = useLaterText();
	return (
		<bdi dir="ltr" className={styles.combo}>
			{namesOf(t, combo).map((name, index) => (
				<Fragment key={name}>
					{index > 0 && "+"}
					<kbd className={styles.cap}>{name}</kbd>
				</Fragment>
			))}
		</bdi>
	);
}

function namesOf(t: TranslateLater, { key, mod, shift }: Combo): string[] {
	const names: Record<string, string> = {
		ArrowUp: "↑",
		ArrowDown: "↓",
		ArrowLeft: "←",
		ArrowRight: "→",
		"-": "−",
		Enter: t("keys.name.enter"),
		Escape: t("keys.name.escape"),
		Home: t("keys.name.home"),
		End: t("keys.name.end"),
	};
	return [
		...(mod ? [isApple ? "⌘" : t("keys.name.ctrl")] : []),
		...(shift ? [t("keys.name.shift")] : []),
		names[key] ?? key.toUpperCase(),
	];
}

import type { ComponentProps } from "react";
import styles from "./button.module.css";

type Kind = "primary" | "plain" | "quiet" | "danger";

/** Every button of the house: at least 44 px high, a plain `button` unless it submits a form. */
export function Button({ kind, type, className, ...rest }: ComponentProps<"button"> & { kind: Kind }) {
	return <button type={type ?? "button"} className={`${styles.button} ${styles[kind]} ${className ?? ""}`} {...rest} />;
}

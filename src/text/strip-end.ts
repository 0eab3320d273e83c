/** A text without the white space and the `marks` at its end. Linear, where a pattern of the kind `[...]+$` tries every place of the text. */
export const stripEnd = (text: string, marks: string): string => {
  let end = text.length
  while (end > 0) {
    const last = text.charAt(end - 1)
    if (last.trim() !== '' && !marks.includes(last)) break
    end -= 1
  }
  return text.slice(0, end)
}

/** True while something is chosen or written on the page that no form has saved, or that a form could not save. */
export function hasUnsaved(root: ParentNode): boolean {
  if (root.querySelector('form[data-unsaved]') !== null) return true;
  return [...root.querySelectorAll('input, textarea, select')].some(isChanged);
}

function isChanged(field: Element): boolean {
  if (field instanceof HTMLInputElement) {
    return field.type === 'radio' || field.type === 'checkbox'
      ? field.checked !== field.defaultChecked
      : field.value !== field.defaultValue;
  }
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (!(field instanceof HTMLSelectElement)) return false;
  const given = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
  return given !== undefined && field.value !== given.value;
}

import { classNames } from './class-names';

/** Shapes from Det Fælles Designsystem (Material Symbols, Apache 2.0): the view box and the path of each. */
const shapes = {
  info: {
    viewBox: '0 -960 960 960',
    path: 'M440-280h80v-240h-80v240Zm40-320q17 0 28.5-11.5T520-640q0-17-11.5-28.5T480-680q-17 0-28.5 11.5T440-640q0 17 11.5 28.5T480-600Zm0 520q-83 0-156-31.5T197-197q-54-54-85.5-127T80-480q0-83 31.5-156T197-763q54-54 127-85.5T480-880q83 0 156 31.5T763-763q54 54 85.5 127T880-480q0 83-31.5 156T763-197q-54 54-127 85.5T480-80Zm0-80q134 0 227-93t93-227q0-134-93-227t-227-93q-134 0-227 93t-93 227q0 134 93 227t227 93Zm0-320Z',
  },
  success: {
    viewBox: '0 -960 960 960',
    path: 'm424-296 282-282-56-56-226 226-114-114-56 56 170 170Zm56 216q-83 0-156-31.5T197-197q-54-54-85.5-127T80-480q0-83 31.5-156T197-763q54-54 127-85.5T480-880q83 0 156 31.5T763-763q54 54 85.5 127T880-480q0 83-31.5 156T763-197q-54 54-127 85.5T480-80Zm0-80q134 0 227-93t93-227q0-134-93-227t-227-93q-134 0-227 93t-93 227q0 134 93 227t227 93Zm0-320Z',
  },
  warning: {
    viewBox: '0 -960 960 960',
    path: 'm40-120 440-760 440 760H40Zm138-80h604L480-720 178-200Zm302-40q17 0 28.5-11.5T520-280q0-17-11.5-28.5T480-320q-17 0-28.5 11.5T440-280q0 17 11.5 28.5T480-240Zm-40-120h80v-200h-80v200Zm40-100Z',
  },
  error: {
    viewBox: '0 -960 960 960',
    path: 'M480-280q17 0 28.5-11.5T520-320q0-17-11.5-28.5T480-360q-17 0-28.5 11.5T440-320q0 17 11.5 28.5T480-280Zm-40-160h80v-240h-80v240Zm40 360q-83 0-156-31.5T197-197q-54-54-85.5-127T80-480q0-83 31.5-156T197-763q54-54 127-85.5T480-880q83 0 156 31.5T763-763q54 54 85.5 127T880-480q0 83-31.5 156T763-197q-54 54-127 85.5T480-80Zm0-80q134 0 227-93t93-227q0-134-93-227t-227-93q-134 0-227 93t-93 227q0 134 93 227t227 93Zm0-320Z',
  },
  check: { viewBox: '0 -960 960 960', path: 'M382-240 154-468l57-57 171 171 367-367 57 57-424 424Z' },
  'chevron-right': { viewBox: '0 -960 960 960', path: 'M504-480 320-664l56-56 240 240-240 240-56-56 184-184Z' },
  'chevron-left': { viewBox: '0 -960 960 960', path: 'M560-240 320-480l240-240 56 56-184 184 184 184-56 56Z' },
  menu: { viewBox: '0 -960 960 960', path: 'M120-240v-80h720v80H120Zm0-200v-80h720v80H120Zm0-200v-80h720v80H120Z' },
  'sort-table-none': {
    viewBox: '0 0 24 24',
    path: 'M17.9,10.5L12,4.6l-5.9,5.9H17.9z M12,6.7L14.3,9H9.7L12,6.7z M6.1,13.5l5.9,5.9l5.9-5.9H6.1z M12,17.3L9.7,15h4.7L12,17.3z',
  },
  'sort-table-ascending': { viewBox: '0 0 24 24', path: 'M17.9,10.5L12,4.6l-5.9,5.9H17.9z' },
  'sort-table-descending': { viewBox: '0 0 24 24', path: 'M6.1,13.5l5.9,5.9l5.9-5.9H6.1z' },
} as const;

export type IconName = keyof typeof shapes;

export interface IconProps {
  name: IconName;
  /** What the icon says where no text beside it does; without it the icon is decoration. */
  label?: string;
  className?: string;
}

/** One of the design system's icons, drawn inline so that it takes the colour of the text. */
export function Icon({ name, label, className }: IconProps) {
  const { viewBox, path } = shapes[name];
  return (
    <svg
      className={classNames('icon-svg', className)}
      viewBox={viewBox}
      focusable="false"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path d={path} fillRule="evenodd" />
    </svg>
  );
}

import { Icon } from '../design/icon/icon.tsx';
import { type IconName, shapes } from '../design/icon/shapes.ts';
import { Mark } from '../design/mark/mark.tsx';
import { Specimen, State } from './specimen.tsx';

const colours = [
  'page',
  'surface',
  'sunken',
  'hover',
  'selected',
  'ink',
  'ink-soft',
  'ink-faint',
  'line',
  'line-strong',
  'accent',
  'accent-hover',
  'on-accent',
  'focus',
  'problem',
  'problem-wash',
  'warning',
  'warning-wash',
  'success',
  'success-wash',
  'info',
  'info-wash',
] as const;
const sizes = ['3xl', '2xl', 'xl', 'l', 'm', 's', 'xs'] as const;
const spaces = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const icons = Object.keys(shapes).filter((name): name is IconName => name in shapes);

/** What everything else is made of. */
export const Foundations = () => (
  <>
    <Specimen name="Mark">
      <State of="With its word">
        <Mark />
      </State>
      <State of="Alone">
        <Mark wordless />
      </State>
    </Specimen>
    <Specimen name="Colour">
      <State of="Tokens, in the theme that is on" wide>
        <ul className="swatches">
          {colours.map((name) => (
            <li key={name}>
              <span className="swatches__colour" data-colour={name} />
              <span className="swatches__name">{name}</span>
            </li>
          ))}
        </ul>
      </State>
    </Specimen>
    <Specimen name="Type and space">
      <State of="Staff scale">
        <div className="scale">
          {sizes.map((size) => (
            <span key={size} className="scale__text" data-size={size}>
              Review due {size}
            </span>
          ))}
        </div>
      </State>
      <State of="Family scale">
        <div className="scale" data-scale="family">
          {sizes.map((size) => (
            <span key={size} className="scale__text" data-size={size}>
              Your meeting {size}
            </span>
          ))}
        </div>
      </State>
      <State of="Space">
        <div className="scale">
          {spaces.map((space) => (
            <span key={space} className="scale__space" data-space={space} />
          ))}
        </div>
      </State>
    </Specimen>
    <Specimen name="Icons">
      <State of="On a grid of 20" wide>
        <ul className="icon-list">
          {icons.map((name) => (
            <li key={name}>
              <Icon name={name} />
              {name}
            </li>
          ))}
        </ul>
      </State>
    </Specimen>
  </>
);

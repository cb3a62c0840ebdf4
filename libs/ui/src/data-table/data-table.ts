import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** One column: how its cell reads as text; `numeric` aligns figures, `heading` makes the cell the row's header. */
export interface DataColumn<Row> {
  readonly id: string;
  readonly label: string;
  readonly text: (row: Row) => string;
  readonly numeric?: boolean;
  readonly heading?: boolean;
}

/** A captioned table of plain text that scrolls sideways by keyboard on narrow screens. */
@Component({
  selector: 'cr-data-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="scroll" role="region" tabindex="0" [attr.aria-label]="caption()">
      <table>
        <caption [class.visually-hidden]="hideCaption()">
          {{
            caption()
          }}
        </caption>
        <thead>
          <tr>
            @for (column of columns(); track column.id) {
              <th scope="col" [class.numeric]="column.numeric">{{ column.label }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track $index) {
            <tr>
              @for (column of columns(); track column.id) {
                @if (column.heading) {
                  <th scope="row">{{ column.text(row) }}</th>
                } @else {
                  <td [class.numeric]="column.numeric">{{ column.text(row) }}</td>
                }
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: './data-table.scss',
})
export class DataTable<Row> {
  readonly caption = input.required<string>();
  readonly columns = input.required<readonly DataColumn<Row>[]>();
  readonly rows = input.required<readonly Row[]>();
  readonly hideCaption = input(false);
}

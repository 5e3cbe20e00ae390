using System.Text;

namespace Serverless.Mail.Incoming.Content;

/// <summary>Lays out running text in lines and paragraphs, as the elements of a document ask for them.</summary>
internal sealed class TextLayout
{
    // Deeper quotations are as good as unreadable, and a hostile document may nest without end.
    private const int DeepestQuote = 20;

    private readonly StringBuilder _text = new();
    private int _quote;
    private bool _isLineEmpty = true;
    private bool _isSpaceDue;
    private bool _keepsSpace;
    private int _breaksDue;

    /// <summary>Writes text; stretches of white space count as one space, unless they are kept.</summary>
    internal void Write(string text)
    {
        foreach (var character in text)
        {
            if (_keepsSpace && character == '\n')
            {
                Break();
            }
            else if (char.IsWhiteSpace(character) && !(_keepsSpace && character is ' ' or '\t'))
            {
                _isSpaceDue |= !_isLineEmpty;
            }
            else
            {
                BeginLine();
                if (_isSpaceDue)
                {
                    _text.Append(' ');
                    _isSpaceDue = false;
                }

                _text.Append(character);
                _isLineEmpty = false;
            }
        }
    }

    /// <summary>Ends the line, also an empty one.</summary>
    internal void Break()
    {
        BeginLine();
        _text.Append('\n');
        _isLineEmpty = true;
        _isSpaceDue = false;
    }

    /// <summary>What follows begins on a line of its own.</summary>
    internal void StartLine()
    {
        if (!_isLineEmpty)
        {
            _breaksDue = Math.Max(_breaksDue, 1);
        }
    }

    /// <summary>What follows begins after an empty line.</summary>
    internal void StartParagraph()
    {
        if (_text.Length > 0)
        {
            _breaksDue = _isLineEmpty ? Math.Max(_breaksDue, 1) : 2;
        }
    }

    /// <summary>What follows stands apart on the same line.</summary>
    internal void Separate()
    {
        if (!_isLineEmpty && _breaksDue == 0)
        {
            _text.Append('\t');
            _isSpaceDue = false;
        }
    }

    /// <summary>What follows is quoted one level deeper, or less deep.</summary>
    internal void Quote(int levels)
    {
        StartLine();
        FlushBreaks();
        _quote = Math.Max(0, _quote + levels);
    }

    /// <summary>Whether white space counts as it stands.</summary>
    internal void KeepSpace(bool keeps) => _keepsSpace = keeps;

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    private void BeginLine()
    {
        FlushBreaks();
        if (_isLineEmpty && (_text.Length == 0 || _text[^1] == '\n'))
        {
            for (var level = 0; level < Math.Min(_quote, DeepestQuote); level++)
            {
                _text.Append("> ");
            }
        }
    }

    private void FlushBreaks()
    {
        for (; _breaksDue > 0; _breaksDue--)
        {
            if (_isLineEmpty)
            {
                // An empty line inside a quotation belongs to it.
                BeginQuoteMark();
            }

            _text.Append('\n');
            _isLineEmpty = true;
            _isSpaceDue = false;
        }
    }

    private void BeginQuoteMark()
    {
        if (_quote > 0 && (_text.Length == 0 || _text[^1] == '\n'))
        {
            _text.Append('>', Math.Min(_quote, DeepestQuote));
        }
    }
}

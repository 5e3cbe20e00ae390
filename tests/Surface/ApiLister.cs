using System.Globalization;
using System.Reflection;

namespace Serverless.Tests.Surface;

/// <summary>Writes types and their members in the form of <c>official-api.txt</c>.</summary>
internal static class ApiLister
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Writes the line of a type: its kind, its name and its base class.</summary>
    public static string Header(Type type)
    {
        var header = $"{KindOf(type)} {NameOf(type)}";
        var isPlain = type.IsValueType || type.IsInterface || IsDelegate(type) || type.BaseType == typeof(object);
        return isPlain || type.BaseType is null ? header : $"{header} : {NameOf(type.BaseType)}";
    }

    /// <summary>Writes the lines of a type's public and protected members.</summary>
    public static IEnumerable<string> Members(Type type)
    {
        var constructors = type.GetConstructors(Declared).Where(IsSeen).Select(ctor => $"ctor({Parameters(ctor)})");
        var properties = type.GetProperties(Declared).Where(IsSeen).Select(WriteProperty);
        var fields = type.GetFields(Declared).Where(field => field.IsPublic && !field.IsSpecialName).Select(WriteField);
        var methods = type.GetMethods(Declared).Where(IsSeen).Where(IsOwn).Select(method => WriteMethod(type, method));
        return constructors.Concat(properties).Concat(fields).Concat(methods).Where(line => line.Length > 0);
    }

    private static bool IsSeen(MethodBase method) =>
        method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsSeen(PropertyInfo property) => property.GetAccessors(nonPublic: false).Length > 0;

    private static bool IsOwn(MethodInfo method) =>
        method.Name is not ("PrintMembers" or "<Clone>$" or "Finalize")
        && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal));

    private static string KindOf(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsValueType: true } => "struct",
        { IsInterface: true } => "interface",
        _ when IsDelegate(type) => "delegate",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static bool IsDelegate(Type type) => type.BaseType == typeof(MulticastDelegate);

    private static string WriteProperty(PropertyInfo property)
    {
        var accessors = new List<string>();
        if (property.GetMethod?.IsPublic == true)
        {
            accessors.Add("get;");
        }

        if (property.SetMethod?.IsPublic == true)
        {
            var isInit = property.SetMethod.ReturnParameter.GetRequiredCustomModifiers()
                .Any(modifier => modifier.Name == "IsExternalInit");
            accessors.Add(isInit ? "init;" : "set;");
        }

        return $"{NameOf(property.PropertyType)} {property.Name} {{ {string.Join(' ', accessors)} }}";
    }

    private static string WriteField(FieldInfo field)
    {
        var kind = field.IsLiteral ? "const " : field.IsStatic ? "static " : string.Empty;
        var value = field.DeclaringType!.IsEnum
            ? " = " + Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture).ToString(
                CultureInfo.InvariantCulture)
            : string.Empty;
        return $"{kind}{NameOf(field.FieldType)} {field.Name}{value}";
    }

    private static string WriteMethod(Type type, MethodInfo method)
    {
        var kind = method switch
        {
            _ when type.IsInterface => string.Empty,
            { IsStatic: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsVirtual: true, IsFinal: false } => "virtual ",
            _ => string.Empty,
        };
        var generic = method.IsGenericMethodDefinition
            ? $"<{Join(method.GetGenericArguments().Select(NameOf))}>"
            : string.Empty;
        return $"{kind}{NameOf(method.ReturnType)} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => Join(method.GetParameters().Select(parameter =>
    {
        var isOut = parameter.IsOut ? "out " : string.Empty;
        var value = parameter.HasDefaultValue ? " = " + DefaultOf(parameter) : string.Empty;
        return $"{isOut}{NameOf(parameter.ParameterType)} {parameter.Name}{value}";
    }));

    private static string DefaultOf(ParameterInfo parameter) => parameter.RawDefaultValue switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string NameOf(Type type)
    {
        if (type.IsByRef)
        {
            return "ref " + NameOf(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return NameOf(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        var name = (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!;
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0
            ? name.Replace('+', '.')
            : $"{name[..tick].Replace('+', '.')}<{Join(type.GetGenericArguments().Select(NameOf))}>";
    }

    private static string Join(IEnumerable<string> parts) => string.Join(", ", parts);
}
